import { type Diagnostic, diagnose } from '../../base/diagnostic.ts';
import type { ContentPath } from '../../base/path.ts';

/** Text of a content file, lines ended by `\n`; undefined when the bytes are no text that can be trusted. */
export interface Decoded {
  readonly text?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The text of a file's bytes. Only UTF-8 is taken: anything else would be published as nonsense. A byte order mark is
 * dropped, Windows and old Mac line ends become `\n`, and quotation marks that came as control characters themselves.
 */
export function decode(bytes: Uint8Array, path: ContentPath): Decoded {
  if (isUtf16(bytes)) {
    return refused(
      'text-is-utf16',
      path,
      1,
      1,
      'The file is written in UTF-16, and only UTF-8 can be read',
    );
  }
  const text = decodeUtf8(bytes);
  if (text === undefined) return notUtf8(bytes, path);
  if (!mayBeOdd.test(text)) return { text, diagnostics: [] };
  const lines = text.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be found
  const control = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F\p{Noncharacter_Code_Point}]/u.exec(lines);
  if (control === null) return { text: lines.replace(/[\x80-\x9F]/g, meant), diagnostics: [] };
  const { line, column } = pointOf(lines, control.index);
  const code = (control[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return refused(
    'text-has-nul',
    path,
    line,
    column,
    `The file holds the invisible control character U+${code}`,
  );
}

/** Whatever is changed or refused below, and a little more; most texts hold nothing of it, and are searched once. */
const mayBeOdd =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be found
  /[\0-\x08\x0B-\x1F\x7F-\x9F\uDFFE\uDFFF\uFDD0-\uFDEF\uFEFF\uFFFE\uFFFF]/;

/** Windows-1252 from 0x80 to 0x9F. */
const windows = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

/** A control character from U+0080 on is a character of Windows-1252 that some program took for Unicode. */
function meant(control: string): string {
  return windows[control.charCodeAt(0) - 0x80] ?? control;
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, 200);
  if (head.length < 4 || !head.includes(0)) return false;
  return head.filter((byte) => byte === 0).length > head.length / 3;
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

function notUtf8(bytes: Uint8Array, path: ContentPath): Decoded {
  // What decodes ends where the first replacement stands; a genuine U+FFFD before it is three bytes that match it.
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const valid = validLength(lenient, bytes);
  const { line, column } = pointOf(
    lenient.slice(0, valid).replace(/\r\n?/g, '\n'),
    Number.POSITIVE_INFINITY,
  );
  return refused(
    'text-not-utf8',
    path,
    line,
    column,
    'The file is not written in UTF-8 from here on; it may be Latin-1 or Windows-1252',
  );
}

function validLength(text: string, bytes: Uint8Array): number {
  const encoder = new TextEncoder();
  let offset = 0;
  let length = 0;
  for (const letter of text) {
    const encoded = encoder.encode(letter);
    if (letter === '\uFFFD' && encoded.some((byte, index) => bytes[offset + index] !== byte))
      return length;
    offset += encoded.length;
    length += letter.length;
  }
  return length;
}

function pointOf(text: string, index: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, index);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: before.length - lineStart + 1 };
}

function refused(
  code: 'text-is-utf16' | 'text-not-utf8' | 'text-has-nul',
  path: ContentPath,
  line: number,
  column: number,
  message: string,
): Decoded {
  const hint =
    code === 'text-has-nul'
      ? 'Delete that character; retyping the word usually does it'
      : 'Save the file as UTF-8 in your editor';
  return { diagnostics: [diagnose(code, { path, line, column }, message, hint)] };
}
