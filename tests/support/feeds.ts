import type { Digest } from '../../src/base/digest.ts';
import type { Language } from '../../src/base/languages/language.ts';
import { loadPrinters } from '../../src/render/export-printers.ts';
import { renderExport } from '../../src/render/render-export.ts';
import { wholePlan } from './pages.ts';
import { assembled, type ContentFiles, type SiteOptions } from './site.ts';

const printers = await loadPrinters();

/** Settings of a publication that has feeds. */
export const fed = 'url: https://tarn.example/paper\nname: The Tarn\n';

/** Every file of a site that is no page, as it is printed in its languages, by path. */
export function exportsOf(
  files: ContentFiles,
  options: SiteOptions = {},
  languages?: readonly Language[],
): Readonly<Record<string, string>> {
  const { site, proses } = assembled({ 'publication.yml': fed, ...files }, options);
  const { exports, shared } = wholePlan(site, languages);
  const values = new Map<Digest, unknown>([...proses, ...shared]);
  return Object.fromEntries(
    exports.map((planned) => [planned.path, `${renderExport(planned, values, printers).contents}`]),
  );
}
