import type { Instance, Pagefind, Response, Result, SearchOptions } from './pagefind.ts';
import { type Found, readFound } from './read-found.ts';
import type { Question, Settings, Volume } from './settings.ts';

/** Everything that can be searched, its programs loaded. */
export interface Library {
  readonly ask: (question: Question) => Promise<Answer>;
}

export interface Answer {
  readonly count: number;
  /** People who wrote or speak in what was found, those with most stories first. */
  readonly people: readonly string[];
  /** The next few stories; none when all were given. */
  readonly next: (count: number) => Promise<readonly Found[]>;
}

/** Longer than this nobody waits for programs of some hundred kilobytes. */
const patience = 20_000;

/** Load what searches every language, and all volumes. Fails where a browser may not run it, or where files are missing. */
export async function openLibrary(settings: Settings): Promise<Library> {
  // Where the page may not run such code, Pagefind would wait for ever.
  await WebAssembly.compile(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0));
  const late = new Promise<never>((_, reject) => setTimeout(reject, patience, new Error('late')));
  const opening = settings.engines.map((engine) => openEngine(engine, settings));
  const instances = await Promise.race([Promise.all(opening), late]);
  return { ask: (question) => ask(question, instances, settings.volumes) };
}

async function openEngine(
  { lang, href }: Settings['engines'][number],
  { home, volumes }: Settings,
): Promise<Instance> {
  const address = new URL(`${href}pagefind.js`, location.href).href;
  const { createInstance }: Pagefind = await import(address);
  const options = {
    baseUrl: home,
    excerptLength: 26,
    ranking: { metaWeights: { title: 5, datetime: 0 } },
  };
  const instance = createInstance(options);
  const merging = volumes
    .filter(({ languages }) => languages.includes(lang))
    .map((volume) =>
      instance.mergeIndex(volume.href, {
        ...options,
        language: lang,
        mergeFilter: { year: nameOf(volume) },
      }),
    );
  const merged = await Promise.allSettled(merging);
  // A year that is missing must not hide the others.
  if (merged.every(({ status }) => status === 'rejected')) throw new Error('no volume');
  await instance.filters();
  return instance;
}

/** What stories without a date are filtered by. */
function nameOf({ year = 'undated' }: Volume): string {
  return year;
}

async function ask(
  question: Question,
  instances: readonly Instance[],
  volumes: readonly Volume[],
): Promise<Answer> {
  const words = question.q.trim() === '' ? null : question.q;
  const options = optionsOf(question);
  const search = (more: Partial<SearchOptions>): Promise<readonly Response[]> =>
    Promise.all(instances.map((instance) => instance.search(words, { ...options, ...more })));
  const responses = await search({});
  const results = responses.flatMap((response) => response.results);
  const isByDate = question.order === 'newest' || words === null;
  const stories = isByDate
    ? byDate(yearsOf(responses, volumes), (year) =>
        search({ filters: { ...options.filters, year }, sort: { date: 'desc' } }),
      )
    : byScore(results);
  return { count: results.length, people: peopleIn(responses), next: (n) => take(n, stories) };
}

function optionsOf({ section, person, year }: Question): SearchOptions {
  const by = [section && `section:${section}`, person && `person:${person}`].filter(Boolean);
  return { filters: { ...(by.length > 0 ? { by: { all: by } } : {}), ...(year ? { year } : {}) } };
}

async function* byScore(results: readonly Result[]): AsyncGenerator<Found> {
  const best = results.toSorted((a, b) => b.score - a.score);
  for (const result of best) yield readFound(await result.data());
}

/** The years in which something was found, newest first. */
function yearsOf(responses: readonly Response[], volumes: readonly Volume[]): readonly string[] {
  return volumes
    .map(nameOf)
    .filter((name) => responses.some(({ filters }) => (filters['year']?.[name] ?? 0) > 0));
}

/**
 * Year by year, since Pagefind sorts within each of the indexes that it has merged, and not across them; and of several
 * languages always the newest story that is left.
 */
async function* byDate(
  years: readonly string[],
  search: (year: string) => Promise<readonly Response[]>,
): AsyncGenerator<Found> {
  for (const year of years) {
    const queues = (await search(year)).map(({ results }) => byPlace(results));
    const heads = await Promise.all(queues.map((queue) => queue.next()));
    for (;;) {
      const [newest] = [...heads.entries()]
        .filter(([, head]) => !head.done)
        .toSorted(([, a], [, b]) => instantOf(b.value) - instantOf(a.value));
      if (newest === undefined) break;
      const [n, { value }] = newest;
      heads[n] = (await queues[n]?.next()) ?? { done: true, value: undefined };
      if (value) yield value;
    }
  }
}

/** In the order in which they came. */
async function* byPlace(results: readonly Result[]): AsyncGenerator<Found, undefined> {
  for (const result of results) yield readFound(await result.data());
  return undefined;
}

function instantOf(found: Found | undefined): number {
  return Date.parse(found?.datetime ?? '') || 0;
}

const personPrefix = 'person:';

function peopleIn(responses: readonly Response[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const [value, count] of responses.flatMap(({ filters }) =>
    Object.entries(filters['by'] ?? {}),
  )) {
    if (!value.startsWith(personPrefix) || count === 0) continue;
    const name = value.slice(personPrefix.length);
    counts.set(name, (counts.get(name) ?? 0) + count);
  }
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
}

async function take(count: number, stories: AsyncGenerator<Found>): Promise<readonly Found[]> {
  const taken: Found[] = [];
  while (taken.length < count) {
    const { done, value } = await stories.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
}
