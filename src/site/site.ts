import type { Diagnostic } from '../base/diagnostic.ts';
import type { ContentPath, UrlPath } from '../base/path.ts';
import type { Slug } from '../base/slug.ts';
import type { RememberedAddress } from '../content/ledger/ledger.ts';
import type { Publication } from '../content/settings/publication.ts';
import type { Gone } from './former/gone.ts';
import type { Redirect } from './former/redirect.ts';
import type { Person } from './people/person.ts';
import type { PictureUse } from './picture-use.ts';
import type { Section } from './section.ts';
import type { StandalonePage } from './standalone.ts';
import type { Series } from './stories/series.ts';
import type { Story } from './stories/story.ts';
import type { Translations } from './stories/translations.ts';
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
  /** Stories that are one in several languages. */
  readonly translations: Translations;
  /** The languages in which there are stories, the publication's own first, then by tag; in each its stories, newest first. */
  readonly languages: ReadonlyMap<string, readonly Story[]>;
  /** Pictures of the content folder that pages show or lead to. */
  readonly pictures: readonly PictureUse[];
  /** Former addresses, in the order of the files that ask for them. */
  readonly redirects: readonly Redirect[];
  /** Addresses at which nothing will stand again. */
  readonly gone: readonly Gone[];
  /** What must not be lost again of this site; empty where there is no ledger to remember it. */
  readonly published: readonly RememberedAddress[];
  /**
   * Of stories that stood elsewhere before, by their addresses: where each stood when it was published first. Such an address
   * never changes, so it can name the story to feed readers.
   */
  readonly firstAddresses: ReadonlyMap<UrlPath, UrlPath>;
  readonly diagnostics: readonly Diagnostic[];
}
