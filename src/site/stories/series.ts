import type { ContentPath, UrlPath } from '../../base/path.ts';
import { type Slug, slugify } from '../../base/slug.ts';
import type { DocumentOf } from '../../content/document.ts';
import type { SeriesFields } from '../../content/fields/series.ts';
import type { Linked, LinkedBody } from './linked-body.ts';
import { storiesBy } from './stories-by.ts';
import type { Story } from './story.ts';

/** Stories that tell one thing in several parts. */
export interface Series {
  readonly slug: Slug;
  readonly name: string;
  readonly url: UrlPath;
  readonly description?: string;
  /** The text of the series' file. */
  readonly body?: LinkedBody;
  /** In the order of the parts: by their numbers, those without number by date behind them. */
  readonly parts: readonly Story[];
}

/** What a series is called, before its stories are known. */
type SeriesName = Pick<Series, 'slug' | 'name' | 'url'>;

/** Every series by the slug of each name that a story may call it by, and by the file that describes it. */
export interface SeriesNames {
  readonly bySlug: ReadonlyMap<Slug, SeriesName>;
  readonly byFile: ReadonlyMap<ContentPath, SeriesName>;
}

type SeriesDocument = DocumentOf<'series', SeriesFields>;

/** Name the series of a publication: those with a file, and those that stories alone speak of (`texts`). */
export function nameSeries(
  texts: readonly string[],
  files: readonly SeriesDocument[],
): SeriesNames {
  const bySlug = new Map<Slug, SeriesName>();
  const byFile = new Map<ContentPath, SeriesName>();
  const claim = (text: string, series: SeriesName): void => {
    const slug = slugify(text, 'unicode');
    if (slug !== '' && !bySlug.has(slug)) bySlug.set(slug, series);
  };
  for (const { path, fields } of files) {
    const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
    const series = seriesNamed(stem, fields.name ?? stem.replace(/[-_]+/g, ' '));
    byFile.set(path, series);
    for (const text of [stem, series.name]) claim(text, series);
  }
  for (const text of new Set(texts)) claim(text, seriesNamed(text, text));
  return { bySlug, byFile };
}

function seriesNamed(text: string, name: string): SeriesName {
  const slug = slugify(text, 'unicode');
  return { slug, name, url: `/series/${slug}/` as UrlPath };
}

/** The slug of the series that a story names, if it names one. */
export function seriesOf(text: string | undefined, names: SeriesNames): Slug | undefined {
  return text === undefined ? undefined : names.bySlug.get(slugify(text, 'unicode'))?.slug;
}

/** The series with their parts, by slug in code-point order; also those that only have a file. `stories` come newest first. */
export function gatherSeries(
  stories: readonly Story[],
  names: SeriesNames,
  files: readonly Linked<SeriesDocument>[],
): ReadonlyMap<Slug, Series> {
  const bySlug = storiesBy(stories.toReversed(), ({ series }) => (series ? [series] : []));
  const fileOf = new Map(files.map((file) => [names.byFile.get(file.path)?.slug, file]));
  const all = [...new Set([...names.byFile.values(), ...names.bySlug.values()])]
    .filter(({ slug }) => slug !== '' && (bySlug.has(slug) || fileOf.has(slug)))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
  return new Map(
    all.map((name): [Slug, Series] => {
      const file = fileOf.get(name.slug);
      return [
        name.slug,
        {
          ...name,
          parts: inOrderOfParts(bySlug.get(name.slug) ?? []),
          ...(file?.fields.description ? { description: file.fields.description } : {}),
          ...(file ? { body: file.body } : {}),
        },
      ];
    }),
  );
}

/** `stories` come oldest first, which stays their order among equals. */
function inOrderOfParts(stories: readonly Story[]): readonly Story[] {
  const number = ({ part }: Story): number => part ?? Number.MAX_SAFE_INTEGER;
  return [...stories].sort((a, b) => number(a) - number(b));
}
