import { compareMoments, type Moment } from '../../base/date.ts';
import { type Diagnostic, diagnose } from '../../base/diagnostic.ts';
import { given } from '../../base/given.ts';
import type { StorySketch } from '../../content/document.ts';
import type { CorrectionField } from '../../content/fields/story.ts';
import type { Update } from './update.ts';

/** An admission of error, or of a change that readers should know of. */
export interface Correction {
  /** Fragment that links to it: `correction-1` is the oldest. */
  readonly id: string;
  readonly kind: CorrectionField['kind'];
  readonly date?: Moment;
  /** Empty for a retraction that gives no reason. */
  readonly text: string;
  /** Above or below the text. */
  readonly placement: 'top' | 'bottom';
}

/** What makes a reader misread the story stands above it; what only adds to it, below. */
const placements: Readonly<Record<CorrectionField['kind'], Correction['placement']>> = {
  correction: 'top',
  retraction: 'top',
  'editors-note': 'top',
  clarification: 'bottom',
  update: 'bottom',
};

const nothingCorrected = { corrections: [], diagnostics: [] };

/** The corrections of a story, oldest first. A canceled story has a retraction, whether or not its author gives one. */
export function makeCorrections({ path, fields }: StorySketch): {
  readonly corrections: readonly Correction[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const { corrections, canceled, updated, published } = fields;
  if (corrections.length === 0 && !canceled) return nothingCorrected;
  const silent = canceled && !corrections.some(({ kind }) => kind === 'retraction');
  const all: readonly Dated[] = [
    ...[...corrections].sort((a, b) => compareMoments(a.date, b.date)),
    ...(silent
      ? [{ kind: 'retraction', text: '', ...given({ date: updated ?? published }) } as const]
      : []),
  ];
  return {
    corrections: all.map((correction, n) => ({
      ...correction,
      id: `correction-${n + 1}`,
      placement: correction.placement ?? placements[correction.kind],
    })),
    diagnostics: silent
      ? [
          diagnose(
            'retraction-missing',
            { path, ...fields.places.pubStatus },
            'The story is canceled and does not say why',
            'Say it under “corrections”, with “kind: retraction”, a date and a text',
          ),
        ]
      : [],
  };
}

type Dated = Omit<CorrectionField, 'date'> & Partial<Pick<CorrectionField, 'date'>>;

/** The last change that readers should know of, if it is later than the publication. */
export function lastChange(
  { fields }: StorySketch,
  updates: readonly Update[],
): Moment | undefined {
  const { published, updated, corrections } = fields;
  let newest = updated;
  const take = (date: Moment | undefined): void => {
    if (date && (newest === undefined || compareMoments(date, newest) >= 0)) newest = date;
  };
  for (const { date } of corrections) take(date);
  for (const { moment } of updates) take(moment);
  if (newest === undefined || (published && compareMoments(newest, published) <= 0))
    return undefined;
  return newest;
}
