import type { Templates } from './broadsheet.ts';
import { type Measurement, measurementReport } from './measurement-report.ts';

/** What `bench/RESULTS.md` says, given the circumstances and the measurements. */
export function resultsPage(
  circumstances: readonly string[],
  { runs, templates }: { readonly runs: number; readonly templates: Templates },
  measurements: readonly Measurement[],
): string {
  return [
    '# Results\n',
    'Written by `npm run bench`; see “Speed” in [CONTRIBUTING.md](../CONTRIBUTING.md). Where the time goes, and what was tried, says [PROFILE.md](PROFILE.md).\n',
    ...circumstances.map((line) => `- ${line}`),
    `- Medians of ${runs} runs after one that is not counted, programs in turn; every run is a whole process`,
    `- Templates: ${templates === 'lean' ? 'those in `bench/publication/`, which print what the other program prints' : 'the full ones that come with Broadsheet'}\n`,
    ...measurements.map(measurementReport),
    differences(templates),
  ].join('\n');
}

function differences(templates: Templates): string {
  return `## What is not equal

The work: a page a story in one layout (eight sections, title, description, canonical address, Open Graph, JSON-LD, byline,
dates, tags), lists of sections, tags and authors with 20 stories a page, a front page of 30.

Broadsheet does more, and no setting switches it off:

- Interviews are found and taken apart into turns, each has an \`interview.json\` and a \`transcript.txt\`, and \`/interviews/\` lists them.
- Related stories are looked for, though ${templates === 'lean' ? 'these templates do not print them' : 'the other program has none'}.
- Hashtags at the end of a story count as tags, so that there are some thirty tags more. They stay in the text, as with the others.
- There are \`/tags/\`, \`/people/\`, \`/archive/\` with a list for each month, and \`404.html\`; every internal link, field and address is checked; files go through a staging folder.
- What a build found out is written down, so that the next one need not find it out again.

It does less in this:

- Feeds and sitemap do not exist in Broadsheet yet, so they are switched off in the other program.
- The stories of an author stand on one page, not on pages of 20.
- The first page of a list holds 20 to 39 stories, so that there are fewer pages.
`;
}
