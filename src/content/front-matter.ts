import matter from 'gray-matter';
import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import { type Diagnostic, diagnose } from '../base/diagnostic.ts';
import type { ContentPath } from '../base/path.ts';
import { findFence } from './fence.ts';
import { cleanValues, type RawFields } from './raw-value.ts';

/** The front matter of a file, every scalar the text that was typed; and what follows it. */
export interface FrontMatter {
  readonly values: RawFields;
  /** The lines between the fences, for finding where a field stands; the first is line 2 of the file. */
  readonly block: string;
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Front matter of more characters than this is refused. */
const largestBlock = 200_000;

/**
 * Take the front matter off a text. This is the only door to gray-matter, which as shipped runs `---js` blocks, caches by
 * text and guesses at dates: we look at the fence ourselves, hand it YAML and nothing else, and always pass options. YAML is
 * read by the failsafe schema, so that `no`, `007`, `1.10` and dates stay what was typed.
 */
export function readFrontMatter(text: string, path: ContentPath): FrontMatter {
  const fence = findFence(text);
  const none = { values: emptyFields, block: '', body: text, bodyLine: 1, diagnostics: [] };
  if (fence.kind === 'none') return none;
  if (fence.kind === 'wrong') {
    const { code, line, message, hint } = fence;
    return {
      ...none,
      body: '',
      diagnostics: [diagnose(code, { path, line, column: 1 }, message, hint)],
    };
  }
  const { block, body, bodyLine } = fence;
  if (block.length > largestBlock) {
    const message = `The front matter has ${block.length} characters; it may have ${largestBlock}`;
    return {
      ...none,
      body: '',
      diagnostics: [
        diagnose(
          'front-matter-too-large',
          { path, line: 1, column: 1 },
          message,
          'Move text into the body',
        ),
      ],
    };
  }
  return { block, body, bodyLine, ...readYaml(block, path) };
}

const emptyFields: RawFields = Object.freeze(Object.create(null) as RawFields);

function refuse(): never {
  throw new Error('Front matter is YAML and nothing else');
}

const otherEngine = { parse: refuse, stringify: refuse };

function readYaml(block: string, path: ContentPath): Pick<FrontMatter, 'values' | 'diagnostics'> {
  try {
    const yaml = { parse: parseYaml, stringify: refuse };
    const { data } = matter(`---\n${block}---\n`, {
      language: 'yaml',
      engines: {
        yaml,
        yml: yaml,
        js: otherEngine,
        javascript: otherEngine,
        json: otherEngine,
        coffee: otherEngine,
      },
    });
    return cleanValues(data, path);
  } catch (error) {
    return { values: emptyFields, diagnostics: [yamlMistake(error, block, path)] };
  }
}

/** gray-matter hands over the block with the line end of the fence in front, so that line numbers are the file's. */
function parseYaml(block: string): object {
  const data: unknown = load(block, { schema: FAILSAFE_SCHEMA });
  if (data === null || data === undefined || data === '') return {};
  if (typeof data !== 'object' || Array.isArray(data)) throw new NotFields();
  return data;
}

class NotFields extends Error {}

function yamlMistake(error: unknown, block: string, path: ContentPath): Diagnostic {
  if (error instanceof NotFields) {
    const message = 'The front matter holds no fields';
    return diagnose(
      'front-matter-not-fields',
      { path, line: 1, column: 1 },
      message,
      'Write one field a line: “headline: Rivers rise”',
    );
  }
  if (!(error instanceof YAMLException) || error.mark === undefined) {
    const message = 'The front matter is nested too deeply to be read';
    return diagnose(
      'front-matter-too-large',
      { path, line: 1, column: 1 },
      message,
      'Write it with fewer brackets',
    );
  }
  const place = { path, line: error.mark.line + 1, column: error.mark.column + 1 };
  if (error.reason.startsWith('duplicated mapping key')) return duplicateKey(block, place);
  if (error.reason.includes('alias')) {
    return diagnose(
      'yaml-alias',
      place,
      'The front matter refers to another part of itself with “*”, which is not read',
      'Write the value out, or put it in quotation marks',
    );
  }
  return diagnose(
    'yaml-syntax',
    place,
    `The front matter cannot be read here: ${plainReason(error.reason)}`,
    'Put the value in single quotation marks, or check the indentation',
  );
}

function duplicateKey(
  block: string,
  place: { readonly path: ContentPath; readonly line: number; readonly column: number },
): Diagnostic {
  const lines = block.split('\n');
  const key =
    /^\s*(?:- )?["']?([^"':]+)["']?\s*:/.exec(lines[place.line - 2] ?? '')?.[1]?.trim() ?? '';
  const before = lines.slice(0, place.line - 2);
  const first =
    before.findLastIndex((line) => line.trimStart().replace(/^["']/, '').startsWith(key)) + 2;
  return diagnose(
    'yaml-duplicate-key',
    place,
    `The field “${key}” stands twice, on line ${first} and on line ${place.line}`,
    'Delete one of them',
  );
}

function plainReason(reason: string): string {
  if (/mapping values|bad indentation of a mapping/.test(reason))
    return 'a colon or an indentation is not where it can be';
  if (/unexpected end of the stream within a/.test(reason))
    return 'a quotation mark or bracket is never closed';
  if (/tab/.test(reason)) return 'a tab stands where only spaces may';
  if (/unknown tag/.test(reason))
    return 'it holds a YAML tag (“!…”), and only plain values are read';
  return reason;
}
