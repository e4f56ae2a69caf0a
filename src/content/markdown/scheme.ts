import { type Diagnostic, diagnose, type Place } from '../../base/diagnostic.ts';

const allowed = new Set(['http', 'https', 'mailto', 'tel']);

/**
 * May an address stand in a page? Relative ones may, and those whose scheme is http, https, mailto or tel. Browsers drop
 * control characters and white space before they look for a scheme, so we do, too (WHATWG URL, basic URL parser).
 */
export function isSafeAddress(address: string): boolean {
  const plain = address.replace(/[\0- \x7f-\xa0\u2028\u2029]/g, '');
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(plain)?.[1];
  return scheme === undefined ? !plain.startsWith(':') : allowed.has(scheme.toLowerCase());
}

/** The message about an address that may not stand in a page. */
export function unsafeAddress(address: string, place: Place): Diagnostic {
  return diagnose(
    'link-unsafe',
    place,
    `The address “${address.slice(0, 80)}” was left out, because only web, mail and telephone addresses may stand in a story`,
    'Write an address that begins with “https://”, “mailto:” or “tel:”, or a path',
  );
}
