/** A stretch of text; `marked`: one of the words that were looked for. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * An excerpt as Pagefind gives it, as plain text: only `<mark>` in it is markup, and `<` and `>` of the text are escaped. `title`:
 * what is shown before it already, and is left out where the excerpt begins with it.
 */
export function readExcerpt(excerpt: string, title = ''): readonly Stretch[] {
  const stretches = excerpt
    .split(/<\/?mark>/)
    .flatMap((text, n) => (n % 2 === 0 ? [plain(decode(text))] : marked(decode(text))));
  const whole = stretches.map(({ text }) => text).join('');
  const isWhole = title !== '' && whole.startsWith(title);
  const own = isWhole ? withoutStart(stretches, lengthOfTitle(whole, title)) : stretches;
  const before = isWhole || /^\s*[\p{Lu}\p{N}“‘"«]/u.test(whole) ? [] : [plain('… ')];
  const after = /[.!?…”"’»。]\s*$/u.test(whole) ? [] : [plain(' …')];
  return [...before, ...own, ...after].filter(({ text }) => text !== '');
}

function plain(text: string): Stretch {
  return { text, marked: false };
}

/** A word without what stands at its sides, which Pagefind takes for a part of it. */
function marked(word: string): readonly Stretch[] {
  const [, before = '', own = '', after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su.exec(word) ?? [];
  return [plain(before), { text: own, marked: true }, plain(after)];
}

/** With the full stop that Pagefind sets behind a heading. */
function lengthOfTitle(whole: string, title: string): number {
  const [stop = ''] = /^[.:]?\s*/.exec(whole.slice(title.length)) ?? [];
  return title.length + stop.length;
}

function withoutStart(stretches: readonly Stretch[], length: number): readonly Stretch[] {
  let left = length;
  return stretches.map(({ text, marked }) => {
    const cut = text.slice(left);
    left = Math.max(0, left - text.length);
    return { text: cut, marked };
  });
}

function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
