/** What authors' HTML leaves open, read tag by tag; an end tag closes only its own kind, as in HTML. */
export interface OpenTags {
  /** Read some more HTML; gives the greatest number of elements that are open in it. */
  readonly read: (html: string) => number;
  /** A block begins, in which the HTML parser opens once more what is open of `<b>` and the like. */
  readonly beginBlock: () => void;
  /** How many elements were opened once more. */
  readonly reopened: () => number;
}

/** Elements that never hold others, or end by themselves before another of their kind. */
const flat = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd tr td th thead tbody tfoot option optgroup'
  ).split(' '),
);

/** Elements that go on in the next block when they are not closed (HTML, list of active formatting elements). */
const formatting = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));

const tag = /<(\/?)([a-z][a-z\d-]*)(?:[^<>]*?(\/)>)?/gi;

/** Before the first tag. */
export function openTags(): OpenTags {
  const open = new Map<string, number>();
  let depth = 0;
  let formats = 0;
  let reopened = 0;
  const change = (name: string, by: 1 | -1): void => {
    const count = (open.get(name) ?? 0) + by;
    if (by === 1 && !formatting.has(name)) reopened += formats;
    if (count < 0 || flat.has(name)) return;
    open.set(name, count);
    depth += by;
    if (formatting.has(name)) formats += by;
  };
  return {
    read: (html) => {
      let most = depth;
      for (const [, slash, name = '', closed] of html.toLowerCase().matchAll(tag)) {
        const isDrawing = closed !== undefined && (name === 'svg' || (open.get('svg') ?? 0) > 0);
        if (!isDrawing) change(name, slash ? -1 : 1);
        most = Math.max(most, depth);
      }
      return most;
    },
    beginBlock: () => {
      reopened += formats;
    },
    reopened: () => reopened,
  };
}
