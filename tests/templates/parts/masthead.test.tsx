import { expect, it } from 'vitest';
import type { Href } from '../../../src/base/address.ts';
import { english } from '../../../src/base/languages/english.ts';
import type { Metadata } from '../../../src/pages/frame/metadata.ts';
import type { View } from '../../../src/pages/view.ts';
import { Masthead } from '../../../templates/parts/masthead.tsx';
import { print } from '../../support/print.ts';

const metadata: Metadata = { title: 'The Courier', lang: 'en', dir: 'ltr', openGraph: [] };
const front: View = {
  kind: 'front',
  edition: { datetime: '2026-11-25', text: '25 November 2026' },
  beneath: [],
  secondary: [],
  opinion: [],
  latest: [],
  bands: [],
};

function html(view: View, name = 'The Courier', lang = 'en'): string {
  const publication = { name, lang, dir: 'ltr', tagline: 'All of it', home: '/' as Href } as const;
  const publisher = { type: 'NewsMediaOrganization', policies: {} };
  const frame = { publication, language: english, sections: [], lists: [], pages: [], publisher };
  return print(<Masthead view={view} metadata={metadata} frame={frame} />);
}

it('Masthead makes the name the heading of the front page, between date and tagline', () => {
  expect(html(front)).toBe(
    '<header class="masthead masthead-front"><h1 class="nameplate"><a href="/">The Courier</a></h1>' +
      '<p class="ear"><span class="unseen">Edition of </span><time datetime="2026-11-25">25 November 2026</time></p>' +
      '<p class="ear ear-end">All of it</p></header>',
  );
});

it('Masthead sets a long name smaller on the front page', () => {
  expect(html(front, 'The Northern Harbour and Islands Courier')).toContain(
    '<h1 class="nameplate nameplate-long">',
  );
});

it('Masthead is no heading on other pages, and says its own language where theirs differs', () => {
  expect(html({ kind: 'not-found', sections: [] }, 'Der Kurier', 'de')).toBe(
    '<header class="masthead" lang="de"><p class="nameplate"><a href="/">Der Kurier</a></p></header>',
  );
});
