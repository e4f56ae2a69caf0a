import { given } from '../../base/given.ts';
import { outputPathOf, type UrlPath } from '../../base/path.ts';
import type { Slug } from '../../base/slug.ts';
import type { Interview, WholeInterview } from '../../site/interviews/interview.ts';
import type { Setting } from '../../site/interviews/setting.ts';
import type { NamedPerson } from '../../site/people/directory.ts';
import type { Person } from '../../site/people/person.ts';
import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';
import { makeOutline } from '../outline.ts';
import { interviewHeadline } from '../story/interview-headline.ts';
import { wholeInterview } from '../story/whole-interview.ts';
import { absoluteProse } from './absolute-prose.ts';
import type {
  ExportedInterview,
  ExportedPerson,
  ExportOutline,
  PlannedInterview,
} from './export.ts';
import { exportUrls } from './show-exports.ts';

/** The files of every interview in a story: one as data, one as plain text. */
export function storyExports(story: Story, edition: Edition): readonly ExportOutline[] {
  const onPage = new Map<UrlPath, number>();
  return story.interviews.flatMap((interview) => {
    const n = onPage.get(interview.url) ?? 0;
    onPage.set(interview.url, n + 1);
    const { data, transcript } = exportUrls(interview.url, n);
    const title = titleOf(interview, story);
    const outline = (kind: PlannedInterview['kind'], url: UrlPath): ExportOutline =>
      makeOutline(url, kind, title, () => ({
        kind,
        url,
        path: outputPathOf(url),
        interview: exportInterview(wholeInterview(interview, story), story, edition),
        source: story.source,
        prose: absoluteProse(story.text().body, edition),
      }));
    return [outline('interview-data', data), outline('transcript', transcript)];
  });
}

function titleOf(interview: Interview, story: Story): string {
  return story.kind === 'interview' ? story.headline : interviewHeadline(interview, story);
}

function exportInterview(
  interview: WholeInterview,
  story: Story,
  edition: Edition,
): ExportedInterview {
  const passage = story.text().body.passages[interview.passage];
  const { introduction, note } = passage?.kind === 'interview' ? passage : {};
  const url = addressOf(interview.url, edition);
  const { published, updated, lang } = story;
  const { setting } = interview;
  const { interviewers, people } = peopleOf(interview, story, edition);
  return {
    id: interview.url === story.url ? `${url}#${interview.id}` : url,
    url,
    title: titleOf(interview, story),
    lang: lang ?? edition.site.publication.lang,
    interviewers,
    interviewees: interview.interviewees,
    people,
    entries: interview.entries.map((entry) =>
      entry.kind === 'chapter'
        ? entry
        : {
            kind: 'turn',
            id: entry.id,
            exchange: entry.exchange,
            role: entry.role,
            label: entry.name,
            colon: entry.colon,
            person: entry.person?.slug ?? null,
            piece: entry.entry.piece,
            ...given({ time: entry.entry.stamp, lang: entry.lang }),
          },
    ),
    ...given({ introduction, note, published: published?.at, updated: updated?.at }),
    ...given({ setting: setting && exportSetting(setting) }),
  };
}

function exportSetting({ date, ...others }: Setting): NonNullable<ExportedInterview['setting']> {
  return { ...others, ...given({ date: date?.at }) };
}

/** Who asks under a mere role, such as «Editor», or under the publication's name, is whoever signs the story. */
function peopleOf(
  interview: WholeInterview,
  { byline }: Story,
  edition: Edition,
): { readonly interviewers: readonly Slug[]; readonly people: readonly ExportedPerson[] } {
  const nameless = interview.entries.some(
    (entry) =>
      entry.kind === 'turn' && entry.role === 'interviewer' && !entry.person && !entry.several,
  );
  const signed = nameless ? byline.flatMap(({ person }) => person ?? []) : [];
  const own = new Set(interview.people.map(({ slug }) => slug));
  const others = signed.filter((slug) => !own.has(slug));
  return {
    interviewers: [...new Set([...interview.interviewers, ...signed])],
    people: [
      ...interview.people.map((person) => exportPerson(person, edition)),
      ...others.flatMap((slug) => {
        const person = edition.site.people.get(slug);
        return person ? [exportKnown(person, edition)] : [];
      }),
    ],
  };
}

function exportPerson({ slug, name, jobTitle }: NamedPerson, edition: Edition): ExportedPerson {
  const url = edition.site.people.get(slug)?.url;
  const { full, honorificPrefix, honorificSuffix, given: givenName, family: familyName } = name;
  return {
    id: slug,
    name: full,
    ...given({ honorificPrefix, honorificSuffix, givenName, familyName, jobTitle }),
    ...(url ? { url: addressOf(url, edition) } : {}),
  };
}

function exportKnown(person: Person, edition: Edition): ExportedPerson {
  const { slug, name, honorificPrefix, honorificSuffix, givenName, familyName } = person;
  const { jobTitle, url } = person;
  return {
    id: slug,
    name,
    ...given({ honorificPrefix, honorificSuffix, givenName, familyName, jobTitle }),
    ...(url ? { url: addressOf(url, edition) } : {}),
  };
}

function addressOf(url: UrlPath, { addresses }: Edition): string {
  return addresses.absolute(url) ?? addresses.page(url);
}
