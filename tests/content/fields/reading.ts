import type { Diagnostic } from '../../../src/base/diagnostic.ts';
import type { ContentPath } from '../../../src/base/path.ts';
import type { ReadFields } from '../../../src/content/fields/read-fields.ts';
import {
  type FrontMatter,
  readFrontMatter,
} from '../../../src/content/front-matter/front-matter.ts';

/** The fields of front matter given without its fences, as plain data; of a file at `path`. */
export function reading<Fields>(
  read: (frontMatter: FrontMatter, path: ContentPath) => ReadFields<Fields>,
  defaultPath: string,
) {
  const result = (block: string, path: string) => {
    const at = path as ContentPath;
    const frontMatter = readFrontMatter(`---\n${block}\n---\nText`, at);
    const { fields, diagnostics } = read(frontMatter, at);
    return { fields, diagnostics: [...frontMatter.diagnostics, ...diagnostics] };
  };
  return {
    /** The fields, when there is nothing to complain about. */
    fields: (block: string, path = defaultPath): Fields => {
      const { fields, diagnostics } = result(block, path);
      if (diagnostics.length > 0) throw new Error(diagnostics.map(shown).join('\n'));
      return fields;
    },
    /** The fields, whatever there is to complain about. */
    usable: (block: string, path = defaultPath): Fields => result(block, path).fields,
    /** What there is to complain about: `field-wrong 2:10 The field …`. */
    problems: (block: string, path = defaultPath): readonly string[] =>
      result(block, path).diagnostics.map(shown),
    diagnostics: (block: string, path = defaultPath): readonly Diagnostic[] =>
      result(block, path).diagnostics,
  };
}

function shown({ code, place, message }: Diagnostic): string {
  return `${code} ${place?.line}:${place?.column} ${message}`;
}
