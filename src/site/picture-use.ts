import type { ContentPath } from '../base/path.ts';
import type { ImageField } from '../content/fields/media.ts';
import type { Person } from './people/person.ts';
import type { Section } from './section.ts';
import type { StandalonePage } from './standalone.ts';
import type { Leads } from './stories/leads.ts';
import type { Series } from './stories/series.ts';
import type { Story } from './stories/story.ts';
import type { Target } from './stories/target.ts';
import type { Tag } from './tags/tag.ts';

/** A picture of the content folder, and what a page needs it for. */
export interface PictureUse {
  readonly path: ContentPath;
  /** `story`: the lead picture, which also stands on its card; `link`: not shown, but a text leads to its file. */
  readonly as: 'story' | 'page' | 'text' | 'portrait' | 'link';
  readonly focus?: ImageField['focus'];
}

/** What is looked through for pictures. */
interface Pictured {
  readonly stories: readonly Story[];
  readonly pages: readonly StandalonePage[];
  readonly sections: ReadonlyMap<string, Section>;
  readonly series: ReadonlyMap<string, Series>;
  readonly tags: ReadonlyMap<string, Tag>;
  readonly people: ReadonlyMap<string, Person>;
}

/** Every picture that some page shows or leads to, once for each way in which it is used. */
export function picturesIn(pictured: Pictured): readonly PictureUse[] {
  const { stories, pages, sections, series, tags, people } = pictured;
  const uses = new Map<string, PictureUse>();
  const addFile = (path: ContentPath, as: PictureUse['as'], image?: ImageField): void => {
    if (!isPicture(path)) return;
    const use = { path, as, ...(image?.focus ? { focus: image.focus } : {}) };
    uses.set(`${as} ${use.focus ?? ''} ${use.path}`, use);
  };
  const add = (target: Target | undefined, as: PictureUse['as'], image?: ImageField): void => {
    if (target?.kind === 'asset') addFile(target.path, as, image);
  };
  const addAll = (leads: Leads | undefined): void => {
    for (const path of leads?.shown ?? []) addFile(path, 'text');
    for (const path of leads?.linked ?? []) addFile(path, 'link');
  };
  for (const { leads, imageTarget, image, sources } of stories) {
    addAll(leads);
    add(imageTarget, 'story', image);
    for (const { target } of sources) add(target, 'link');
  }
  for (const { body, imageTarget, image } of pages) {
    addAll(body.leads);
    add(imageTarget, 'page', image);
  }
  for (const named of [sections, series, tags, people])
    for (const { body } of named.values()) addAll(body?.leads);
  for (const { details, url } of people.values())
    if (url) add(details?.imageTarget, 'portrait', details?.image);
  return [...uses.values()];
}

/** Is this the name of a picture? Those of telephones (HEIC) no browser shows and nobody here reads, which has to be said. */
function isPicture(path: ContentPath): boolean {
  return /\.(?:jpe?g|png|webp|avif|gif|tiff?|hei[cf]|svg)$/i.test(path);
}
