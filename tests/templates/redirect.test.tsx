import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import type { Href } from '../../src/base/address.ts';
import { english } from '../../src/base/languages/english.ts';
import { speechOf } from '../../src/render/speech.ts';
import { template as Redirect } from '../../templates/redirect.tsx';

const frame = {
  publication: { name: 'The Tarn', lang: 'en', dir: 'ltr', home: '/' as Href },
  language: english,
  sections: [],
  lists: [],
  pages: [],
  publisher: { type: 'NewsMediaOrganization', policies: {} },
} as const;

it('A former address leads on without script, and tells machines which address counts', () => {
  const html = renderToString(
    <Redirect
      view={{ kind: 'redirect', to: { name: 'Rivers rise', href: '/paper/rivers/' as Href } }}
      metadata={{
        title: 'Rivers rise',
        lang: 'en',
        dir: 'ltr',
        canonical: 'https://example.com/paper/rivers/',
        openGraph: [],
      }}
      frame={frame}
      speech={speechOf(english)}
      prose={[]}
      assets={{}}
      jsonLd={() => ''}
    />,
  );
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/paper/rivers/"/>');
  expect(html).toContain('<link rel="canonical" href="https://example.com/paper/rivers/"/>');
  expect(html).toContain('<a href="/paper/rivers/">Rivers rise</a>');
});
