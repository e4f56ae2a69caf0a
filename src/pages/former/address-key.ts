import { outputPathOf, type UrlPath } from '../../base/path.ts';

/** Addresses with one key are written to one file, or would be on a file system that knows no capital letters. */
export function addressKey(url: UrlPath): string {
  return outputPathOf(url).normalize('NFC').toLowerCase();
}
