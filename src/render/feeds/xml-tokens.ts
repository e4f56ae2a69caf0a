import type { generateRssFeed } from 'feedsmith';
import { xmlHtml, xmlText } from './xml-text.ts';

type Channel = Parameters<typeof generateRssFeed<true>>[0];

/** What feedsmith takes for a date. */
export type FeedDate = NonNullable<Channel['pubDate']>;

/** Texts that stand as tokens in XML while a library makes it. */
export interface XmlTokens {
  /** The token of a text that goes between tags or into an attribute. */
  readonly text: (text: string) => string;
  /** Of HTML that goes between tags. */
  readonly html: (html: string) => string;
  /** Of a date that goes between tags as it is written. */
  readonly date: (date: string) => FeedDate;
  /** The XML with every text in its place. */
  readonly fill: (xml: string) => string;
}

/**
 * Tokens in place of texts, because feedsmith would put a title in CDATA on a line of its own, whose white space then belongs to it,
 * leave control characters in, turn every date into Greenwich time, and take a hundred times as long over whole stories.
 */
export function xmlTokens(): XmlTokens {
  const texts: string[] = [];
  const token = (text: string): string => `\uE000${texts.push(text) - 1}\uE001`;
  return {
    text: (text) => token(xmlText(text)),
    html: (html) => token(xmlHtml(html)),
    // A text that is no date passes through as it is, which the types do not know.
    date: (date) => token(date) as unknown as FeedDate,
    fill: (xml) => xml.replace(/\uE000(\d+)\uE001/g, (_, n) => texts[Number(n)] ?? ''),
  };
}
