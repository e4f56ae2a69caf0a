import { dirname } from 'node:path/posix';
import { pushAll } from '../base/push-all.ts';
import type { ExportOutline } from '../pages/exports/export.ts';
import type { Outline } from '../pages/outline.ts';
import type { PagePlan } from '../pages/plan-pages.ts';

/** Every page, and right behind it the files of its folder: they are made from the same text, which need not be fetched again. */
export function inPrintOrder({
  pages,
  exports,
}: Pick<PagePlan, 'pages' | 'exports'>): readonly (Outline | ExportOutline)[] {
  const byFolder = new Map<string, ExportOutline[]>();
  for (const outline of exports) {
    const folder = dirname(outline.path);
    const files = byFolder.get(folder) ?? [];
    if (files.length === 0) byFolder.set(folder, files);
    files.push(outline);
  }
  const all: (Outline | ExportOutline)[] = [];
  for (const page of pages) {
    all.push(page);
    const folder = dirname(page.path);
    pushAll(all, byFolder.get(folder) ?? []);
    byFolder.delete(folder);
  }
  for (const files of byFolder.values()) pushAll(all, files);
  return all;
}
