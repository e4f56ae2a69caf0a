/** The names that a directive may have. */
export const directiveNames = [
  'pullquote',
  'factbox',
  'timeline',
  'figure',
  'embed',
  'interview',
] as const;
export type DirectiveName = (typeof directiveNames)[number];

/** One line of a block directive, as written. */
export type DirectiveLine =
  /** `:::name[label]{key="value"}` opens a container, `::name…` is a whole directive. */
  | (DirectiveHead & { readonly part: 'open' | 'leaf'; readonly colons: number })
  | { readonly part: 'close'; readonly colons: number };

export interface DirectiveHead {
  readonly name: string;
  /** What stands between `[` and `]`, its escapes undone. */
  readonly label?: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const line =
  /^ {0,3}(:{2,})([\p{L}][\p{L}\d_-]{0,60})(?:\[((?:[^\\\][]|\\.)*)\])?(?:\{([^{}]*)\})?[ \t]*$/u;
const attribute = /\s*([a-z][a-z\d-]*)=(?:"([^"]*)"|'([^']*)'|([^\s"']+))\s*/iy;

/** Longest line that is read as a directive. */
const longest = 4000;

/**
 * Read a line of a block directive; undefined for every other line. Only whole lines count, so that `10:30` and `:::` in
 * running text are never read as anything but text.
 */
export function readDirectiveLine(text: string): DirectiveLine | undefined {
  if (text.length > longest || !text.includes('::')) return undefined;
  const close = /^ {0,3}(:{3,})[ \t]*$/.exec(text)?.[1];
  if (close) return { part: 'close', colons: close.length };
  const [, colons = '', name = '', label, written = ''] = line.exec(text) ?? [];
  const attributes = name === '' ? undefined : readAttributes(written);
  if (attributes === undefined) return undefined;
  return {
    part: colons.length === 2 ? 'leaf' : 'open',
    colons: colons.length,
    name: name.toLowerCase(),
    attributes,
    ...(label === undefined ? {} : { label: label.replace(/\\([\][\\])/g, '$1') }),
  };
}

/** The attributes between braces; undefined when they are not written as `key="value"`. */
function readAttributes(written: string): Readonly<Record<string, string>> | undefined {
  const attributes = new Map<string, string>();
  attribute.lastIndex = 0;
  let end = 0;
  for (let match = attribute.exec(written); match; match = attribute.exec(written)) {
    const [, key = '', double, single, bare] = match;
    attributes.set(key.toLowerCase(), double ?? single ?? bare ?? '');
    end = attribute.lastIndex;
  }
  return written.slice(end).trim() === '' ? Object.fromEntries(attributes) : undefined;
}
