import type { Brand } from './brand.ts';

/** A moment as RFC 3339 with the offset that was meant, in whole seconds: `2024-11-11T09:30:00+02:00`. */
export type DateTime = Brand<string, 'DateTime'>;

/** A moment as an editor gave it; `day` when only a date was given, meaning the start of that day in the publication's zone. */
export interface Moment {
  readonly at: DateTime;
  readonly precision: 'day' | 'minute';
}
