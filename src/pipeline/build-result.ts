import type { Diagnostic } from '../base/diagnostic.ts';
import type { OutputPath } from '../base/path.ts';
import type { ParseSettings } from '../content/settings/settings.ts';
import type { Changes } from '../output/open-output.ts';
import type { Problem } from '../output/problem.ts';
import type { Kind } from '../pages/view.ts';
import type { Templates } from '../press/compile-templates.ts';
import type { NextChange } from '../site/stories/next-change.ts';
import type { Surroundings } from './render-context.ts';

/** How a build ended. Unless it was `published`, nothing was written. */
export type BuildResult = { readonly diagnostics: readonly Diagnostic[] } & (
  | Published
  /** By mistakes in content or templates. */
  | { readonly outcome: 'stopped' }
  /** By the output folder or the disk. */
  | { readonly outcome: 'refused'; readonly problem: Problem }
);

export type PublishedResult = Extract<BuildResult, { readonly outcome: 'published' }>;

export interface Published {
  readonly outcome: 'published';
  readonly changes: Changes;
  readonly counts: Counts;
  /** What had to be done, because no earlier build had done it. */
  readonly work: Work;
  readonly moment: BuildMoment;
  /** What was written into the ledger of addresses; absent when it stayed as it was. */
  readonly ledger?: WrittenLedger;
}

/** A ledger that was written, at its place. */
export interface WrittenLedger {
  readonly place: string;
  readonly added: number;
  readonly forgotten: number;
}

/** What every document of a site was parsed with, and every page printed with. */
export interface Basis {
  readonly settings: ParseSettings;
  readonly surroundings: Surroundings;
  /** The versions of the templates, by kind of page. */
  readonly templates: Templates['versions'];
  /** Styles, scripts and fonts. */
  readonly assets: readonly OutputPath[];
}

/** When a site was read, and how long the same files make the same site. */
export interface BuildMoment {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Absent when it never changes by itself. */
  readonly next?: NextChange;
  /** IANA name: `--clock` may give a moment in the publication's own time. */
  readonly timeZone: string;
  /** Does the site depend on the history of its repository, too? */
  readonly ofHistory: boolean;
}

export interface Counts {
  readonly stories: number;
  readonly pages: Readonly<Partial<Record<Kind, number>>>;
}

interface Work {
  /** Content files. */
  readonly parsed: number;
  /** Pages and exports. */
  readonly rendered: number;
  /** Files made of pictures. */
  readonly encoded: number;
  /** Years of which search got a new index. */
  readonly indexed: number;
}
