import { findFence } from './fence.ts';

/**
 * A file's text without the lines of one field at the top of its front matter, every other character as it was. Undefined when these
 * lines cannot be told for sure, as between braces.
 */
export function withoutField(text: string, name: string): string | undefined {
  const plain = text.replace(/^\uFEFF+/, '');
  const fence = findFence(plain.replace(/\r\n?/g, '\n'));
  if (fence.kind !== 'block') return undefined;
  const lines = plain.split(/(?<=\n|\r(?!\n))/);
  const end = fence.bodyLine - 2;
  const start = lines.findIndex((line, n) => n > 0 && n < end && isNamed(line, name));
  if (start === -1) return undefined;
  const after = lines.findIndex((line, n) => n > start && (n >= end || /^[^\s-]/.test(line)));
  const kept = lines.toSpliced(start, Math.max(1, after - start)).join('');
  return text.slice(0, text.length - plain.length) + kept;
}

function isNamed(line: string, name: string): boolean {
  return line.startsWith(name) && /^\s*:(?:\s|$)/.test(line.slice(name.length));
}
