import type { RedirectView } from '../src/pages/view.ts';
import type { Template } from '../src/render/template.ts';

/** What stands at a former address: nothing but the way to the new one, which browsers take by themselves. */
export const template: Template<RedirectView> = ({ metadata, view }) => (
  <html lang={metadata.lang} dir={metadata.dir}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="generator" content="Broadsheet" />
      <meta http-equiv="refresh" content={`0; url=${view.to.href}`} />
      <title>{metadata.title}</title>
      {metadata.canonical !== undefined && <link rel="canonical" href={metadata.canonical} />}
    </head>
    <body>
      <main id="main">
        <p>
          <a href={view.to.href}>{view.to.name}</a>
        </p>
      </main>
    </body>
  </html>
);
