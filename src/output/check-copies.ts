import { type Diagnostic, diagnose } from '../base/diagnostic.ts';
import type { Page } from '../pages/page.ts';
import type { CopiedFile } from './public-files.ts';

/** A file of the public folder may not stand where a page does, letters of either case being the same. */
export function checkCopies(
  files: readonly CopiedFile[],
  pages: readonly Pick<Page, 'path' | 'metadata'>[],
): readonly Diagnostic[] {
  const titles = new Map(pages.map(({ path, metadata }) => [path.toLowerCase(), metadata.title]));
  return files.flatMap(({ to }) => {
    const title = titles.get(to.toLowerCase());
    if (title === undefined) return [];
    return diagnose(
      'address-taken',
      { folder: 'public', path: to },
      `The file would be written over the page “${title}”`,
      'Rename the file, or give the page another address',
    );
  });
}
