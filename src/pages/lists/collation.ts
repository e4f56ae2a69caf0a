/**
 * The order of names in a language. English steps in for a language that this machine does not know, because the engine
 * would take the machine's own.
 */
export function collatorOf(lang: string, options: Intl.CollatorOptions = {}): Intl.Collator {
  return new Intl.Collator([lang, 'en'], options);
}
