import { describe, expect, it } from 'vitest';
import { readLedger } from '../../../src/content/ledger/read-ledger.ts';
import { exportsOf } from '../../support/feeds.ts';

const flood = (...more: readonly string[]) =>
  [
    ...['---', 'headline: Flood', 'date: 2024-05-01'],
    ...['corrections: [{date: 2024-05-03, text: Two bridges}]', ...more],
    ...['---', '', 'Text.'],
  ].join('\n');
const ledgerOf = (...lines: readonly string[]) =>
  readLedger(['# Broadsheet addresses 1', ...lines, ''].join('\n')).ledger;

const since = '2024-05-01T00:00:00Z';
const once = `/2024/05/flood/ story ${since} file=articles/flood.md`;
const twice = `/2024/05/deluge/ story ${since} first=/2024/05/flood/ file=articles/deluge.md`;

/** The ids of a story in RSS, Atom and JSON, and that of its correction. */
function idsIn(path: string, text: string, ...lines: readonly string[]) {
  const files = exportsOf({ [path]: text }, { ledger: ledgerOf(...lines) });
  const items = (file: string) => JSON.parse(files[file] ?? '').items;
  return [
    /<guid[^>]*>([^<]*)/.exec(files['feed.xml'] ?? '')?.[1],
    /<entry.*?<id>([^<]*)/s.exec(files['atom.xml'] ?? '')?.[1],
    items('feed.json')[0].id,
    items('corrections/feed.json')[0].id,
  ];
}

function idsAt(address: string) {
  const id = `https://tarn.example/paper${address}`;
  return [id, id, id, `${id}#correction-1`];
}

describe('feedId()', () => {
  it('is the address of a story that never moved', () => {
    expect(idsIn('articles/flood.md', flood())).toEqual(idsAt('/2024/05/flood/'));
    expect(idsIn('articles/flood.md', flood(), once)).toEqual(idsAt('/2024/05/flood/'));
  });

  it('stays with a story that is renamed and takes its former address along, once and again', () => {
    const renamed = flood('aliases: /2024/05/flood/');
    expect(idsIn('articles/deluge.md', renamed, once)).toEqual(idsAt('/2024/05/flood/'));
    expect(idsIn('articles/deluge.md', renamed, twice, once)).toEqual(idsAt('/2024/05/flood/'));
    const again = flood('aliases: [/2024/05/flood/, /2024/05/deluge/]');
    expect(idsIn('articles/rain.md', again, twice, once)).toEqual(idsAt('/2024/05/flood/'));
  });

  it('is what the author says, before anything that is remembered', () => {
    const ids = idsIn('articles/deluge.md', flood('aliases: /2024/05/flood/', 'id: t-17'), once);
    expect(ids).toEqual(['t-17', 'https://tarn.example/#t-17', 't-17', 't-17#correction-1']);
  });

  it('is the address of today where nothing is remembered', () => {
    expect(idsIn('articles/deluge.md', flood('aliases: /2024/05/flood/'))).toEqual(
      idsAt('/2024/05/deluge/'),
    );
  });
});
