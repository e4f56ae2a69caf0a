import { type Diagnostic, diagnose } from '../base/diagnostic.ts';
import type { ContentPath } from '../base/path.ts';

/** Why a picture cannot be shown. */
export type PictureFault =
  | { readonly fault: 'broken'; readonly reason: string }
  /** Pixels. */
  | { readonly fault: 'too-large'; readonly width: number; readonly height: number };

/** What a library's complaint about a picture means to whoever put it there. */
export function faultIn(error: unknown): PictureFault {
  const message = error instanceof Error ? error.message : String(error);
  const [, reason = 'it is damaged'] = reasons.find(([pattern]) => pattern.test(message)) ?? [];
  return { fault: 'broken', reason };
}

const reasons: readonly (readonly [RegExp, string])[] = [
  [
    /unsupported image format|is empty|decoding plugin|compression format/i,
    'it holds no picture that Broadsheet knows',
  ],
  [
    /premature end|truncated|end of (?:stream|file)|not enough data|unexpected eof/i,
    'its end is missing',
  ],
];

/** The message about a picture that cannot be shown. */
export function faultyPicture(path: ContentPath, fault: PictureFault): Diagnostic {
  if (fault.fault === 'broken') {
    return diagnose(
      'image-broken',
      { path },
      `The picture “${path}” cannot be read: ${fault.reason}`,
      'Export it again from the program it was made with, as JPEG, PNG, WebP or AVIF',
    );
  }
  const { width, height } = fault;
  return diagnose(
    'image-too-large',
    { path },
    `The picture “${path}” has ${width} × ${height} pixels, more than can be made smaller here`,
    'Save it with 10000 pixels at its longer side, or fewer',
  );
}
