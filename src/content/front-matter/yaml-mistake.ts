import { YAMLException } from 'js-yaml';
import type { Document, Node } from 'yaml';
import { type Diagnostic, diagnose } from '../../base/diagnostic.ts';
import type { ContentPath } from '../../base/path.ts';
import type { Point } from '../point.ts';
import { parseForPlaces, yamlPackage } from './parse-for-places.ts';

/** Where a block stands. */
export interface YamlBlock {
  readonly block: string;
  readonly path: ContentPath;
  /** Line of the file on which the block begins. */
  readonly firstLine: number;
}

/**
 * What is wrong with a block of YAML, in words for people who never heard of it. `error` is what js-yaml threw; where the
 * `yaml` package knows better what was meant, it is asked. Anything that is no fault of the block is thrown again.
 */
export function yamlMistake(error: unknown, at: YamlBlock): Diagnostic {
  if (error instanceof RangeError) return tooDeep(at);
  if (!(error instanceof YAMLException)) throw error;
  if (error.mark === undefined || error.reason.includes('maxDepth')) return tooDeep(at, error.mark);
  return syntaxMistake(error.reason, error.mark, at);
}

type Mark = NonNullable<YAMLException['mark']>;

function tooDeep({ path, firstLine }: YamlBlock, mark?: Mark): Diagnostic {
  const place = { path, line: (mark?.line ?? 0) + firstLine, column: 1 };
  const message = 'The front matter is nested too deeply to be read';
  return diagnose('front-matter-too-large', place, message, 'Write it with fewer brackets');
}

function syntaxMistake(problem: string, mark: Mark, where: YamlBlock): Diagnostic {
  const { path, firstLine } = where;
  const at = { line: mark.line + firstLine, column: mark.column + 1 };
  if (problem.startsWith('duplicated mapping key')) {
    const { name, line } = firstOfTwo(where, mark.position);
    const message = `The field “${name}” stands twice, on line ${line} and on line ${at.line}`;
    return diagnose('yaml-duplicate-key', { path, ...at }, message, 'Delete one of them');
  }
  if (problem.includes('alias')) {
    const message = 'The front matter refers to another part of itself with “*”, which is not read';
    const hint = 'Write the value out, or put it in quotation marks';
    return diagnose('yaml-alias', { path, ...at }, message, hint);
  }
  const { reason, hint, point } = explained(problem, at, { ...where, offset: mark.position });
  const message = `The front matter cannot be read here: ${reason}`;
  return diagnose('yaml-syntax', { path, ...point }, message, hint);
}

/** The first of two fields of one name, of which the second begins at `offset`. */
function firstOfTwo({ block, firstLine }: YamlBlock, offset: number) {
  const { isScalar, visit } = yamlPackage();
  const { document, pointOf } = parseForPlaces(block);
  let found = { name: '', line: firstLine };
  visit(document, {
    Map: (_, map) => {
      const second = map.items.find(({ key }) => isScalar(key) && key.range?.[0] === offset)?.key;
      if (!isScalar(second)) return undefined;
      const first = map.items.find(({ key }) => isScalar(key) && key.value === second.value)?.key;
      const start = isScalar(first) ? (first.range?.[0] ?? 0) : 0;
      found = { name: String(second.value), line: pointOf(start, firstLine).line };
      return visit.BREAK;
    },
  });
  return found;
}

interface Explained {
  readonly reason: string;
  readonly hint: string;
  readonly point: Point;
}

interface Where extends YamlBlock {
  /** Of the place where js-yaml gave up. */
  readonly offset: number;
}

function explained(reason: string, point: Point, { block, firstLine, offset }: Where): Explained {
  const { document, pointOf } = parseForPlaces(block);
  const open = /end of the stream|missed comma/.test(reason)
    ? unclosed(document, block)
    : undefined;
  if (open !== undefined) {
    const sign = block[open] ?? '';
    return {
      reason: `the “${sign}” that opens here is never closed`,
      hint: 'Close it on the same line, or put the whole value in quotation marks',
      point: pointOf(open, firstLine),
    };
  }
  const [first] = [...document.errors, ...document.warnings];
  const seen = document.errors.slice(0, 3).map(({ code, message }) => `${code} ${message}`);
  const text = [reason, ...seen].join(' | ');
  const known = explanations.find(({ when }) => when.test(text));
  if (known === undefined) return { reason, hint: usualHint, point };
  const byYaml = known.byYaml === true && first !== undefined;
  const { reason: because, hint = usualHint } = known;
  const sign = block[offset] ?? '';
  return {
    reason: because.replace('%', sign),
    hint,
    point: byYaml ? pointOf(first.pos[0], firstLine) : point,
  };
}

const usualHint = 'Put the value in quotation marks, or check the indentation';

interface Explanation {
  /** Tells the case by js-yaml's reason, and the codes and messages of the first errors that `yaml` sees. */
  readonly when: RegExp;
  /** A clause; `%` stands for the character at the place. */
  readonly reason: string;
  readonly hint?: string;
  /** Does `yaml` know the better place? */
  readonly byYaml?: true;
}

const explanations: readonly Explanation[] = [
  {
    when: /\btabs?\b/i,
    reason: 'a tab stands where only spaces may',
    hint: 'Indent with spaces',
  },
  {
    when: /unknown tag|undeclared tag|tag handle/,
    reason: 'it holds a YAML tag (“!…”), and only plain values are read',
    hint: 'Delete the word that begins with “!”, or put the value in quotation marks',
    byYaml: true,
  },
  {
    when: /non-printable/,
    reason: 'it holds an invisible control character',
    hint: 'Delete that character; retyping the word usually does it',
  },
  {
    when: /escape/i,
    reason: 'a backslash in double quotation marks begins no escape that YAML knows',
    hint: 'Use single quotation marks, or write the backslash twice',
    byYaml: true,
  },
  {
    when: /multiline key|document separator.*MULTILINE_IMPLICIT_KEY/,
    reason: 'there is no colon with a space between name and value',
    hint: 'Write each field as “name: value”',
    byYaml: true,
  },
  {
    when: /document separator|single document/,
    reason: 'after this point it is no longer a list of fields',
    hint: 'Write each field as “name: value”',
  },
  {
    when: /BAD_SCALAR_START/,
    reason: 'a value may not begin with “%” unless it stands in quotation marks',
    hint: 'Put the value in quotation marks',
  },
  {
    when: /scalar at node end/,
    reason: 'text follows a closing quotation mark or bracket',
    hint: 'Put the whole value in quotation marks of the other kind',
  },
  {
    when: /MULTILINE_IMPLICIT_KEY|All mapping items must start|bad indentation of a sequence/,
    reason: 'this line is not indented as its neighbours are',
    hint: 'Begin each field at the same column as the field before it',
  },
  {
    when: /BLOCK_AS_IMPLICIT_KEY/,
    reason: 'the value holds a colon with a space after it',
    hint: 'Put the whole value in quotation marks',
  },
  { when: /flow-(?:map|seq)-end/, reason: 'a bracket closes here that was never opened' },
];

/** Where the first bracket or quotation mark opens that nothing closes. */
function unclosed(document: Document.Parsed, block: string): number | undefined {
  const { isCollection, isScalar, visit } = yamlPackage();
  let open: number | undefined;
  visit(document, {
    Node: (_, node) => {
      const quoted = isScalar(node) && /^QUOTE/.test(node.type ?? '');
      if (!quoted && !(isCollection(node) && node.flow === true)) return undefined;
      if (isClosed(node, block)) return undefined;
      open = node.range?.[0];
      return visit.BREAK;
    },
  });
  return open;
}

const closers: Readonly<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" };

function isClosed({ range }: Node, block: string): boolean {
  if (!range) return true;
  const [start, end] = range;
  return end > start + 1 && block[end - 1] === closers[block[start] ?? ''];
}
