import { searchFolder } from './plan-search.ts';

/** Where the program stands that searches texts of a language: `search/engines/en`. */
export function engineFolder(lang: string): string {
  return `${searchFolder}/engines/${lang}`;
}
