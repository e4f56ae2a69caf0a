import type { Words } from './words.ts';

/** How a language is written where Broadsheet writes: its words, dates and numbers, as plain data. */
export interface Language {
  /** BCP 47 tag that was asked for; plurals follow its rules. */
  readonly tag: string;
  readonly words: Words;
  /** Absent of a language whose dates we leave to the engine. */
  readonly dates?: DateForms;
  /** Absent of a language whose numbers we leave to the engine. */
  readonly numbers?: NumberForms;
}

/**
 * Patterns of dates. In them stand `{d}` and `{dd}` for the day, `{m}` for the number of the month, `{month}` for its name,
 * `{y}`; `{h}`, `{hh}` and `{h12}` for the hour, `{mm}`, and `{half}` of the day.
 */
export interface DateForms {
  /** As they stand in a date, from January on. */
  readonly months: readonly string[];
  /** As they stand alone or with a year only, where that is another form. */
  readonly monthsAlone?: readonly string[];
  /** `{d} {month} {y}` */
  readonly day: string;
  /** `{month} {y}` */
  readonly month: string;
  /** `{hh}:{mm}` */
  readonly time: string;
  /** `{day} at {time}` */
  readonly moment: string;
  /** The first of a month, where it is no mere number: `1er`. */
  readonly first?: string;
  /** Words for the two halves of the day, where hours are counted to twelve. */
  readonly halves?: readonly [string, string];
}

interface NumberForms {
  /** What stands between thousands. */
  readonly group: string;
  /** Numbers of fewer digits have none. Default: 4. */
  readonly groupFrom?: number;
  /** From zero to nine, where they are not those of ASCII. */
  readonly digits?: string;
}

/** What a file in this folder says of its language. */
export interface LanguageData {
  readonly words: Words;
  readonly dates: DateForms;
  readonly numbers: NumberForms;
  /** What is written otherwise in a region, by its code: `US`. */
  readonly regions?: Readonly<
    Record<string, { readonly dates?: Partial<DateForms>; readonly numbers?: Partial<NumberForms> }>
  >;
}
