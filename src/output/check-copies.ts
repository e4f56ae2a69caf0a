import { type Diagnostic, diagnose } from '../base/diagnostic.ts';
import type { OutputPath } from '../base/path.ts';
import type { PagePlan } from '../pages/plan-pages.ts';
import type { CopiedFile } from './public-files.ts';

/** A file of the public folder may not stand where a page, an interview's file or a picture does, letters of either case being the same. */
export function checkCopies(
  files: readonly CopiedFile[],
  { pages, exports, media }: Planned,
): readonly Diagnostic[] {
  const owners = new Map([
    ...media.map(({ from, to }) => [keyOf(to), `“${from}”`] as const),
    ...exports.map(
      ({ path, interview }) => [keyOf(path), `a file of “${interview.title}”`] as const,
    ),
    ...pages.map(({ path, metadata }) => [keyOf(path), `the page “${metadata.title}”`] as const),
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
  readonly pages: readonly Pick<PagePlan['pages'][number], 'path' | 'metadata'>[];
  readonly exports: readonly {
    readonly path: OutputPath;
    readonly interview: { readonly title: string };
  }[];
}

function keyOf(path: OutputPath): string {
  return path.normalize('NFC').toLowerCase();
}
