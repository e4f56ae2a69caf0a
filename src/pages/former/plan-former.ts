import type { OutputPath } from '../../base/path.ts';
import type { Edition } from '../edition.ts';
import type { ExportOutline } from '../exports/export.ts';
import { planHostFiles } from '../exports/hosts/plan-host-files.ts';
import { type Outline, outlineOf } from '../outline.ts';
import { gonePage, redirectPage } from './former-pages.ts';
import { type FormerAddresses, resolveRedirects } from './resolve-redirects.ts';

/** Former addresses, and the pages at them. */
export interface PlannedFormer extends FormerAddresses {
  readonly pages: readonly Outline[];
  /** Files that tell hosts of them. */
  readonly exports: readonly ExportOutline[];
}

/**
 * Plan how former addresses answer. `titlesOf`: what every other address is called, by `addressKey()`; `copies`: files that the
 * publication has itself.
 */
export function planFormer(
  titlesOf: () => ReadonlyMap<string, string>,
  copies: readonly OutputPath[],
  edition: Edition,
): PlannedFormer {
  const { redirects, gone } = edition.site;
  if (redirects.length + gone.length === 0)
    return { redirects: [], gone: [], diagnostics: [], pages: [], exports: [] };
  const titles = titlesOf();
  const former = resolveRedirects({ redirects, gone, titles });
  const { exports, stubs, diagnostics } = planHostFiles(former, edition.site.publication, copies);
  const pages = [
    ...stubs.map((redirect) => outlineOf(redirectPage(redirect, titles, edition))),
    ...former.gone.map((url) => outlineOf(gonePage(url, edition))),
  ];
  return { ...former, pages, exports, diagnostics: [...former.diagnostics, ...diagnostics] };
}
