import { remembered } from '../../base/remembered.ts';

/**
 * The identity of a tag: two spellings with one key are one tag. `ClimateChange`, `climate-change` and `Climate change`
 * share a key, as do `STRASSE` and `Straße`; `LGBTQ+` and `LGBTQ` do not.
 */
export const tagKey = remembered((text) =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .toLowerCase()
    .replace(/i\u0307/g, 'i')
    .replaceAll('ς', 'σ')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\s_\p{Pd}]+/gu, '')
    .normalize('NFC'),
);

const shortWords = new Set(
  'A An And As At Be By EU For He I In Is It Me My No Of On Or Our She The To UK UN US Up We'.split(
    ' ',
  ),
);

/**
 * The words of a hashtag written in CamelCase: `ClimateChange` becomes `Climate Change`, `NATOSummit` `NATO Summit`.
 * Names such as `iPhone`, `McDonald` or `DeSantis` stay whole: every piece must be an acronym, a common short word or at
 * least three letters long.
 */
export function tagWords(text: string): string {
  if (!/^\p{Lu}/u.test(text) || /[\s_-]/.test(text)) return text.replaceAll('_', ' ');
  const pieces = text.split(/(?<=\p{Ll}[\p{Nd}]*)(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u);
  const readable = pieces.every(
    (piece) => [...piece].length >= 3 || shortWords.has(piece) || /^\p{Lu}{2,}$/u.test(piece),
  );
  return readable && !brands.has(text) ? pieces.join(' ') : text;
}

/** Names that are written in CamelCase and are one word all the same. */
const brands = new Set(
  (
    'YouTube TikTok LinkedIn PayPal WhatsApp GitHub OpenAI SpaceX DeepMind FedEx BuzzFeed WordPress PlayStation ' +
    'MasterCard AstraZeneca BioNTech HarperCollins JavaScript TypeScript PowerPoint'
  ).split(' '),
);
