import type { PlannedExport } from '../pages/exports/export.ts';
import type { ExportPrinters } from './export-printers.ts';
import type { OutputFile } from './file.ts';
import type { Values } from './values.ts';

/** A file that is no page. Throws when there is no printer of its kind. */
export function renderExport(
  planned: PlannedExport,
  values: Values,
  printers: ExportPrinters,
): OutputFile {
  const print = printers.get(planned.kind);
  if (print === undefined) throw new Error(`No printer of “${planned.kind}” was loaded`);
  return { path: planned.path, contents: print(planned as never, values) };
}
