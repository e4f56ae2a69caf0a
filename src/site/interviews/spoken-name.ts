import { given } from '../../base/given.ts';
import { remembered } from '../../base/remembered.ts';
import { looksLikeName, readName } from '../people/name.ts';
import { namesOffice, namesWork } from '../people/office.ts';

/** A label taken apart: who speaks, and what is said of them beside. */
export interface SpokenName {
  /** The label without `( … )` and without what follows a comma: `Ann Lee`. The whole label when nothing else is left. */
  readonly name: string;
  /** What follows a comma, when it is written as somebody's name: then the label may speak for both. */
  readonly second?: string;
  /** `mayor`; only what names an office, never a stage direction. */
  readonly jobTitle?: string;
}

/** Longest label, in UTF-16 units, that is taken apart; names in front matter may be of any length. */
const longestLabel = 200;

const brackets = /\s*[([（【［]([^()[\]（）【】［］]*)(?:[)\]）】］]|$)\s*/gu;

/** Take a label apart: `Grace (laughing)`, `Jane Doe (mayor)`, `Ann Lee, The Times`. */
export const readSpokenName = remembered((label): SpokenName => {
  if (label.length > longestLabel) return { name: label };
  const asides = [...label.matchAll(brackets)].map(([, aside = '']) => aside);
  const bare = label.replace(brackets, ' ').trim();
  // `Sammy Davis, Jr.` is a name as it is.
  const [name = '', ...rest] = /[,，،]/u.test(readName(bare).full)
    ? bare.split(/[,，،]\s*/u)
    : [bare];
  const behind = rest.join(', ');
  const isSecond = looksLikeName(readName(behind)) && !namesWork(behind);
  return {
    name: name.trim() || label,
    ...given({
      second: isSecond ? behind : undefined,
      jobTitle: [...asides, behind].map((text) => text.trim()).find(isJobTitle),
    }),
  };
});

/** Words with which a stage direction begins: `via interpreter`, `on the phone with her doctor`. */
const direction =
  /^(?:via|by|on|off|through|with|from|to|in|at|as|over|aside|per|par|über|durch)\s/i;

function isJobTitle(text: string): boolean {
  const isThing = /^the\s/i.test(text) || direction.test(text);
  return !isThing && namesOffice(text) && text.split(/\s+/).length <= 6;
}
