import { hash } from 'node:crypto';
import type { Brand } from './brand.ts';

/** SHA-256 of a value, 64 hexadecimal digits: two values with one digest are the same value. */
export type Digest = Brand<string, 'Digest'>;

/** Digest of text (as UTF-8), of bytes, or of plain data (as JSON, in the order of its keys). */
export function digest(value: unknown): Digest {
  const input =
    typeof value === 'string' || value instanceof Uint8Array ? value : JSON.stringify(value);
  return hash('sha256', input, 'hex') as Digest;
}
