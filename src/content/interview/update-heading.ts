import { given } from '../../base/given.ts';
import type { UpdateHeading } from './grouping.ts';

const pattern =
  /^(?:(\d{4}-\d{2}-\d{2})[\sT,]+)?(\d{1,2})[:.h](\d{2})(?!\d)\s*(?:([ap])\.?m\.?(?!\p{L})|Uhr(?!\p{L}))?[\s:,–—-]*(.*)$/iu;

/** Read the heading of an entry in a live report: `14:05 Title`, `2:05 p.m. – Title`, `2024-11-11 14:05 Title`. */
export function readUpdateHeading(text: string): UpdateHeading | undefined {
  const [, date, hours = '', minutes = '', half, title = ''] = pattern.exec(text) ?? [];
  const hour =
    half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  if (hours === '' || hour > 23 || Number(minutes) > 59) return undefined;
  return { time: `${String(hour).padStart(2, '0')}:${minutes}`, title, ...given({ date }) };
}
