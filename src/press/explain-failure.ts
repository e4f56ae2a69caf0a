import { type Diagnostic, diagnose } from '../base/diagnostic.ts';
import type { Page } from '../pages/page.ts';
import type { Templates } from './compile-templates.ts';

/** What to tell a publication's developer about an error that a template threw while it rendered a page. */
export function explainFailure(
  error: unknown,
  { view, url }: Page,
  { placeOf }: Templates,
): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error);
  return diagnose(
    'template-wrong',
    placeOf(error) ?? { folder: 'templates', path: `${view.kind}.tsx` },
    `The template failed on the page “${url}”: ${reason}`,
    'Correct the template, or delete it to get the one that comes with Broadsheet',
  );
}
