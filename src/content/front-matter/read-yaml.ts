import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { type Diagnostic, diagnose } from '../../base/diagnostic.ts';
import type { ContentPath } from '../../base/path.ts';
import { type FieldPlaces, fieldPlaces } from './field-places.ts';
import { cleanValues, noFields, type RawFields } from './raw-value.ts';
import { type YamlBlock, yamlMistake } from './yaml-mistake.ts';

/** The fields of a block of YAML, every scalar the text that was typed. */
export interface YamlFields {
  readonly values: RawFields;
  readonly places: FieldPlaces;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Read a block of YAML as fields. It is read by the failsafe schema, so that `no`, `007`, `1.10` and dates stay what was
 * typed; whatever cannot be read is a diagnostic, never an exception. `parse` stands between for those who need it.
 */
export function readYaml(
  { block, path, firstLine }: YamlBlock,
  parse: (block: string) => unknown = parseYaml,
): YamlFields {
  const places = fieldPlaces(block, firstLine);
  try {
    const data = parse(block);
    if (typeof data !== 'object' || data === null || Array.isArray(data)) {
      return { values: noFields, places, diagnostics: [notFields(path, firstLine)] };
    }
    const { values, mistakes } = cleanValues(data);
    const diagnostics = mistakes.map(({ code, at, inName, message, hint }) => {
      const point = inName ? places.nameAt(at) : places.valueAt(at);
      return diagnose(code, { path, ...point }, message, hint);
    });
    return { values, places, diagnostics };
  } catch (error) {
    return {
      values: noFields,
      places,
      diagnostics: [yamlMistake(error, { block, path, firstLine })],
    };
  }
}

/** The data of a block; `{}` when it holds nothing. Throws what js-yaml throws. */
export function parseYaml(block: string): unknown {
  return load(block, { schema: FAILSAFE_SCHEMA }) ?? {};
}

function notFields(path: ContentPath, line: number): Diagnostic {
  const hint = 'Write one field a line: “headline: Rivers rise”';
  return diagnose(
    'front-matter-not-fields',
    { path, line, column: 1 },
    'What stands here is no list of fields with values',
    hint,
  );
}
