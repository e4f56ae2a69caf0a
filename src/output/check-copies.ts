import { type Diagnostic, diagnose } from '../base/diagnostic.ts';
import type { OutputPath } from '../base/path.ts';
import type { PagePlan } from '../pages/plan-pages.ts';
import type { CopiedFile } from './public-files.ts';

/** A file of the public folder may not stand where a page, an interview's file or a picture does, letters of either case being the same. */
export function checkCopies(
  files: readonly CopiedFile[],
  { pages, exports, media, pictures }: Planned,
): readonly Diagnostic[] {
  if (files.length === 0) return [];
  const owners = new Map([
    ...[...media, ...pictures].map(({ from, to }) => [keyOf(to), `“${from}”`] as const),
    ...exports.map(({ path, title }) => [keyOf(path), `a file of “${title}”`] as const),
    ...pages.map(({ path, title }) => [keyOf(path), `the page “${title}”`] as const),
  ]);
  return files.flatMap(({ to }) => {
    const owner = owners.get(keyOf(to));
    if (owner === undefined) return [];
    return diagnose(
      'address-taken',
      { folder: 'public', path: to },
      `The file would be written over ${owner}`,
      'Rename the file, or give the page another address',
    );
  });
}

/** What a publication has at addresses of its own. */
interface Planned extends Pick<PagePlan, 'media'> {
  readonly pictures: readonly Pick<PagePlan['pictures'][number], 'from' | 'to'>[];
  readonly pages: readonly Pick<PagePlan['pages'][number], 'path' | 'title'>[];
  readonly exports: readonly Pick<PagePlan['exports'][number], 'path' | 'title'>[];
}

function keyOf(path: OutputPath): string {
  return path.normalize('NFC').toLowerCase();
}
