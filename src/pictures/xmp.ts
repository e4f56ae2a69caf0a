import { given } from '../base/given.ts';
import type { PictureWords } from '../content/picture.ts';

/** What XMP says of a picture that concerns its readers (https://iptc.org/std/photometadata/specification/). */
export function wordsInXmp(xmp: string): PictureWords {
  return given({
    caption: textOf(xmp, 'dc:description'),
    creator: textOf(xmp, 'dc:creator'),
    creditText: textOf(xmp, 'photoshop:Credit'),
    copyrightNotice: textOf(xmp, 'dc:rights'),
    license: addressOf(textOf(xmp, 'xmpRights:WebStatement')),
    digitalSourceType: textOf(xmp, '(?:Iptc4xmpExt|iptcExt):DigitalSourceType'),
  });
}

/** Does XMP tell where on earth a picture was taken? */
export function hasPositionInXmp(xmp: string): boolean {
  return /\bexif:GPS(?:Latitude|Longitude|DestL)/.test(xmp);
}

/** A property, written as an attribute, as an element, or as the items of a list; items are parted by commas. */
function textOf(xmp: string, name: string): string | undefined {
  const [, double, single] = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(xmp) ?? [];
  const attribute = double ?? single;
  if (attribute !== undefined) return plain(attribute);
  const [, content = ''] =
    new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`).exec(xmp) ?? [];
  const items = [...content.matchAll(/<rdf:li\b([^>]*)>([^<]*)<\/rdf:li>/g)];
  if (items.length === 0) return content.includes('<') ? undefined : plain(content);
  // Of the languages of one text the first stands for all.
  const isOneText = items.some(([, attributes = '']) => attributes.includes('xml:lang'));
  const wanted = isOneText ? items.slice(0, 1) : items;
  return plain(wanted.map(([, , text = '']) => text.trim()).join(', '));
}

function addressOf(text: string | undefined): string | undefined {
  return text !== undefined && /^https?:\/\//i.test(text) ? text : undefined;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function plain(xml: string): string | undefined {
  const text = xml.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi,
    (whole, decimal?: string, hexadecimal?: string, name = '') => {
      const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
      if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
      return entities[name.toLowerCase()] ?? whole;
    },
  );
  return text.trim() === '' ? undefined : text.trim();
}
