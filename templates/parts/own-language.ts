import type { Frame } from '../../src/pages/frame/frame.ts';
import type { Metadata } from '../../src/pages/frame/metadata.ts';

/** Language and direction of the frame round a page, as attributes; none when the page is in the same language. */
export function ownLanguage(
  { publication }: Frame,
  { lang, dir }: Metadata,
): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } {
  return {
    ...(publication.lang === lang ? {} : { lang: publication.lang }),
    ...(publication.dir === dir ? {} : { dir: publication.dir }),
  };
}
