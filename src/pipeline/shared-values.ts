import type { Digest } from '../base/digest.ts';
import type { ContentPath } from '../base/path.ts';
import type { ExportOutline, PlannedExport } from '../pages/exports/export.ts';
import type { Page } from '../pages/page.ts';
import type { SharedStore, Store } from '../store/store.ts';

/** Put what exports share into a store, where other threads will find it: under which digests it lies there. */
export function putShared(
  exports: readonly ExportOutline[],
  store: Store | SharedStore,
): ReadonlySet<Digest> {
  const put = new Set<Digest>();
  for (const { shared } of exports) {
    for (const { digest, json } of shared?.() ?? []) {
      if (!put.has(digest)) store.putJson(digest, json);
      put.add(digest);
    }
  }
  if (put.size > 0 && 'takeEntries' in store) store.takeEntries();
  return put;
}

/** The files of the stories whose words a page or an export shows. */
export function storiesIn(planned: Page | PlannedExport): readonly ContentPath[] {
  if (planned.source !== undefined) return [planned.source];
  if ('view' in planned) return [];
  return (planned.items ?? []).flatMap(({ source }) => source ?? []);
}
