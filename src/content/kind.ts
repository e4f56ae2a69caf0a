import type { ContentPath } from '../base/path.ts';

/** What a content file is, by its place: the folder is the type. */
export type ContentKind =
  | 'publication'
  | 'story'
  | 'person'
  | 'section'
  | 'tag'
  | 'series'
  | 'page'
  | 'set-aside';

const folders: Readonly<Record<string, ContentKind>> = {
  people: 'person',
  sections: 'section',
  tags: 'tag',
  pages: 'page',
  series: 'series',
  fronts: 'set-aside',
};

/**
 * What the file at `path` is. `_index.md` in a first folder describes that section; at the top or deeper it has no
 * meaning yet and is set aside, as is the folder `fronts/`.
 */
export function contentKind(path: ContentPath): ContentKind {
  if (/^publication\.ya?ml$/.test(path)) return 'publication';
  const parts = path.split('/');
  const [folder = ''] = parts;
  const kind = parts.length > 1 ? folders[folder] : undefined;
  if (/^_index\.[^.]+$/.test(parts.at(-1) ?? '')) {
    return parts.length === 2 && kind === undefined ? 'section' : 'set-aside';
  }
  return kind ?? 'story';
}
