import type { ComponentChildren, VNode } from 'preact';
import type { View } from '../../../../src/pages/view.ts';
import type { TemplateProps } from '../../../../src/render/template.ts';

type ShellProps = TemplateProps<View> & {
  readonly children?: ComponentChildren;
  /** What a kind of page adds to its head. */
  readonly head?: ComponentChildren;
};

/** The layout of every page; the benchmark changes `data-layout` when it measures what a changed template costs. */
export function Shell({ metadata, frame, assets, head, children }: ShellProps): VNode {
  const { publication, sections } = frame;
  return (
    <html lang={metadata.lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="generator" content="Broadsheet" />
        <title>{metadata.title}</title>
        <meta name="description" content={metadata.description ?? publication.tagline} />
        <link rel="canonical" href={metadata.canonical} />
        {metadata.openGraph.map(([property, content]) => (
          <meta key={property + content} property={property} content={content} />
        ))}
        {head}
        <link rel="stylesheet" href={assets['main.css']} />
      </head>
      <body data-layout="0">
        <header>
          <a href={publication.home}>{publication.name}</a>
          <nav>
            <ul>
              {sections.map(({ name, href }) => (
                <li key={href}>
                  <a href={href}>{name}</a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main>{children}</main>
        <footer>
          <p>
            {publication.name}, {publication.tagline}
          </p>
        </footer>
      </body>
    </html>
  );
}
