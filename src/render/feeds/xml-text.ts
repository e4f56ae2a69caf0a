/** Controls and halves of characters, of which XML 1.0 takes none and readers of JSON choke on some; tabs and line ends are none. */
const unprintable = /[\p{Cc}\p{Cs}\uFFFE\uFFFF](?<![\t\n\r])/gu;

/** A text without what may stand in no feed. */
export function printable(text: string): string {
  return text.replace(unprintable, '');
}

/** A text made safe to stand in XML, between tags or in a double-quoted attribute. */
export function xmlText(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** HTML in XML: much shorter than with every tag escaped. */
export function xmlHtml(html: string): string {
  return `<![CDATA[${printable(html).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}
