import { type Diagnostic, diagnose, type Place } from '../base/diagnostic.ts';
import type { DocumentOf, StorySketch } from '../content/document.ts';
import type { PageFields } from '../content/fields/page.ts';
import { resolveTarget, type Targets } from './stories/target.ts';

type Pictured = StorySketch | DocumentOf<'page', PageFields>;

/** Lead pictures that are not there, or that nothing describes. */
export function reportNamedPictures(
  documents: readonly Pictured[],
  targets: Targets,
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const { path, fields } of documents) {
    const { image, places } = fields;
    if (image === undefined) continue;
    const place = { path, ...(places.image ?? { line: 1, column: 1 }) };
    const target = resolveTarget(image.src, path, targets);
    if (target.kind === 'address' && !image.src.startsWith('/'))
      diagnostics.push(missing(image.src, place));
    if (!image.decorative && (image.alt ?? '').trim() === '')
      diagnostics.push(undescribed(image.src, place));
  }
  return diagnostics;
}

function missing(src: string, place: Place): Diagnostic {
  return diagnose(
    'image-missing',
    place,
    `The picture “${src}” is not there`,
    'Put the picture beside the text file, and write its path relative to that file',
  );
}

function undescribed(src: string, place: Place): Diagnostic {
  return diagnose(
    'image-without-alt',
    place,
    `The picture “${src}” has no description, so readers who cannot see it miss it`,
    'Say under “image” what it shows: “alt: A flooded street”; or “decorative: true” when it says nothing that the text does not',
  );
}
