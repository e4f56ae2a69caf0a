import type { Diagnostic } from '../base/diagnostic.ts';
import type { ContentPath } from '../base/path.ts';
import type { Slug } from '../base/slug.ts';
import type { Publication } from '../content/settings/publication.ts';
import type { Person } from './people/person.ts';
import type { PictureUse } from './picture-use.ts';
import type { Redirect } from './redirect.ts';
import type { Section } from './section.ts';
import type { StandalonePage } from './standalone.ts';
import type { Series } from './stories/series.ts';
import type { Story } from './stories/story.ts';
import type { Tag } from './tags/tag.ts';

/** Everything that may be seen at one moment, linked and ordered. */
export interface Site {
  readonly publication: Publication;
  /** The moment that is meant, in milliseconds since 1970. */
  readonly now: number;
  /** Newest first; stories without a date last. */
  readonly stories: readonly Story[];
  /** Stories that were taken back: they keep their addresses and stand in no list but that of corrections. */
  readonly retracted: readonly Story[];
  /** Of all stories, the retracted ones too. */
  readonly storiesByPath: ReadonlyMap<ContentPath, Story>;
  /** In the order of the navigation. */
  readonly sections: ReadonlyMap<Slug, Section>;
  /** By slug, in code-point order. */
  readonly series: ReadonlyMap<Slug, Series>;
  /** By slug, in code-point order. */
  readonly tags: ReadonlyMap<Slug, Tag>;
  readonly people: ReadonlyMap<Slug, Person>;
  readonly pages: readonly StandalonePage[];
  /** Pictures of the content folder that pages show or lead to. */
  readonly pictures: readonly PictureUse[];
  /** Former addresses, in the order of the files that ask for them. */
  readonly redirects: readonly Redirect[];
  readonly diagnostics: readonly Diagnostic[];
}
