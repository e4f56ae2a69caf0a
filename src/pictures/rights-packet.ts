import type { PictureWords } from '../content/picture.ts';

/**
 * The XMP packet that goes into every file made of a picture: who made it, whose it is, how it came about; nothing else that the
 * original tells is published. Undefined when it tells nothing of that.
 */
export function rightsPacket(words: PictureWords): string | undefined {
  const { creator, creditText, copyrightNotice, license, digitalSourceType } = words;
  const properties = [
    ...listed('dc:creator', 'Seq', creator),
    ...listed('dc:rights', 'Alt', copyrightNotice),
    ...simple('photoshop:Credit', creditText),
    ...simple('xmpRights:WebStatement', license),
    ...simple('Iptc4xmpExt:DigitalSourceType', digitalSourceType),
  ];
  if (properties.length === 0) return undefined;
  const names = namespaces.map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`).join(' ');
  return [
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" ${names}>${properties.join('')}</rdf:Description>`,
    '</rdf:RDF></x:xmpmeta>',
  ].join('');
}

const namespaces = [
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['photoshop', 'http://ns.adobe.com/photoshop/1.0/'],
  ['xmpRights', 'http://ns.adobe.com/xap/1.0/rights/'],
  ['Iptc4xmpExt', 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/'],
] as const;

function simple(name: string, text: string | undefined): readonly string[] {
  return text === undefined ? [] : [`<${name}>${escaped(text)}</${name}>`];
}

function listed(name: string, kind: 'Seq' | 'Alt', text: string | undefined): readonly string[] {
  if (text === undefined) return [];
  const lang = kind === 'Alt' ? ' xml:lang="x-default"' : '';
  return [`<${name}><rdf:${kind}><rdf:li${lang}>${escaped(text)}</rdf:li></rdf:${kind}></${name}>`];
}

/** Control characters may not stand in XML. */
function escaped(text: string): string {
  return text
    .replace(/\p{Cc}/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
