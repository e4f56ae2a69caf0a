import type { Digest } from '../base/digest.ts';
import type { PlannedExport } from './exports/export.ts';
import type { Page } from './page.ts';

/** The values in the store that a page or an export cannot be printed without: prose, and items that several files share. */
export function neededValues(planned: Page | PlannedExport): readonly Digest[] {
  const items = ('items' in planned && planned.items) || [];
  const own = planned.prose ? [planned.prose.digest] : [];
  return [...own, ...items.flatMap(({ digest, prose }) => (prose ? [digest, prose] : [digest]))];
}
