/** Looked through for the root of a drawing; behind so much text there is none. */
const longestProlog = 20_000;

/** Size of a drawing in CSS pixels, by its `width` and `height` or else its `viewBox`; undefined when it tells none. */
export function svgSize(
  text: string,
): { readonly width: number; readonly height: number } | undefined {
  const [, attributes = ''] = /<(?:svg:)?svg\b([^>]*)>/.exec(text.slice(0, longestProlog)) ?? [];
  const width = pixels(attributeOf(attributes, 'width'));
  const height = pixels(attributeOf(attributes, 'height'));
  if (width && height) return { width, height };
  const [, , boxWidth = 0, boxHeight = 0] = attributeOf(attributes, 'viewBox')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (!(boxWidth > 0 && boxHeight > 0)) return undefined;
  const ratio = boxHeight / boxWidth;
  if (width) return { width, height: Math.round(width * ratio) };
  if (height) return { width: Math.round(height / ratio), height };
  return { width: Math.round(boxWidth), height: Math.round(boxHeight) };
}

function attributeOf(attributes: string, name: string): string {
  const [, double = '', single = ''] =
    new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes) ?? [];
  return double || single;
}

/** CSS pixels of one absolute unit (https://www.w3.org/TR/css-values-4/#absolute-lengths). */
const units: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 9.6 / 2.54,
};

/** Whole pixels of a length; undefined for one that depends on where the drawing stands, such as `100%`. */
function pixels(length: string): number | undefined {
  const [, number = '', unit = ''] =
    /^\s*(\d{0,6}\.?\d{1,6})\s*([a-z]{0,2})\s*$/.exec(length) ?? [];
  const size = Math.round(Number(number) * (units[unit] ?? 0));
  return size > 0 ? size : undefined;
}
