import matter from 'gray-matter';
import { type Diagnostic, diagnose } from '../../base/diagnostic.ts';
import type { ContentPath } from '../../base/path.ts';
import { findFence } from './fence.ts';
import { type FieldPlaces, fieldPlaces, noPlaces } from './field-places.ts';
import { readPlainBlock } from './plain-block.ts';
import { noFields, type RawFields } from './raw-value.ts';
import { parseYaml, readYaml } from './read-yaml.ts';

/** The front matter of a file, every scalar the text that was typed; and what follows it. */
export interface FrontMatter {
  readonly values: RawFields;
  /** Where the fields stand. */
  readonly places: FieldPlaces;
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Front matter of more characters than this is refused. */
const largestBlock = 200_000;

/**
 * Take the front matter off a text. This is the only door to gray-matter, which as shipped runs `---js` blocks, caches by
 * text and guesses at dates: we look at the fence ourselves, hand it YAML and nothing else, and always pass options. Blocks
 * so plain that there is nothing to interpret are read without it.
 */
export function readFrontMatter(text: string, path: ContentPath): FrontMatter {
  const fence = findFence(text);
  const none = { values: noFields, places: noPlaces, body: text, bodyLine: 1, diagnostics: [] };
  if (fence.kind === 'none') return none;
  if (fence.kind === 'wrong') {
    const { code, line, message, hint } = fence;
    const diagnostics = [diagnose(code, { path, line, column: 1 }, message, hint)];
    return { ...none, body: '', diagnostics };
  }
  const { block, body, bodyLine } = fence;
  const plain = readPlainBlock(block);
  if (plain)
    return { values: plain, places: fieldPlaces(block, 2), body, bodyLine, diagnostics: [] };
  if (block.length <= largestBlock) {
    return { ...readYaml({ block, path, firstLine: 2 }, throughGrayMatter), body, bodyLine };
  }
  const message = `The front matter has ${block.length} characters; it may have ${largestBlock}`;
  const place = { path, line: 1, column: 1 };
  const tooLarge = diagnose('front-matter-too-large', place, message, 'Move text into the body');
  return { ...none, body, bodyLine, diagnostics: [tooLarge] };
}

function refuse(): never {
  throw new Error('Front matter is YAML and nothing else');
}

const otherEngine = { parse: refuse, stringify: refuse };

/** gray-matter takes the line end of the fence for part of the block; without it, lines count from the block's own first. */
const yamlEngine = {
  parse: (block: string) => parseYaml(block.replace(/^\n/, '')) as object,
  stringify: refuse,
};

function throughGrayMatter(block: string): unknown {
  const engines = {
    yaml: yamlEngine,
    yml: yamlEngine,
    js: otherEngine,
    javascript: otherEngine,
    json: otherEngine,
    coffee: otherEngine,
  };
  return matter(`---\n${block}---\n`, { language: 'yaml', engines }).data;
}
