import { outputPathOf, type UrlPath } from '../../base/path.ts';
import type { Publication } from '../../content/settings/publication.ts';
import type { Edition } from '../edition.ts';
import { makeOutline } from '../outline.ts';
import type { ExportOutline } from './export.ts';

/** `trust.txt`: to whom a newsroom belongs, and who belongs to it (https://journallist.net); none when it says nothing of that. */
export function planTrust({ site }: Edition): readonly ExportOutline[] {
  const contents = trustText(site.publication);
  if (contents === '') return [];
  const url = '/trust.txt' as UrlPath;
  return [
    makeOutline(url, 'text', 'trust.txt', () => ({
      kind: 'text',
      url,
      path: outputPathOf(url),
      contents,
    })),
  ];
}

function trustText({ trust }: Publication): string {
  const { dataTrainingAllowed, ...relations } = trust;
  const lines = Object.entries(relations).flatMap(([relation, addresses]) =>
    addresses.map((address) => `${relation.toLowerCase()}=${address}`),
  );
  const training =
    dataTrainingAllowed === undefined
      ? []
      : [`datatrainingallowed=${dataTrainingAllowed ? 'yes' : 'no'}`];
  return [...lines, ...training].map((line) => `${line}\n`).join('');
}
