import type { VNode } from 'preact';
import type { View } from '../../src/pages/view.ts';
import type { TemplateProps } from '../../src/render/template.ts';
import { StructuredData } from './structured-data.tsx';

type HeadProps = Pick<TemplateProps<View>, 'metadata' | 'assets' | 'frame' | 'jsonLd'>;

/** The faces in which every page is set. They are asked for before the styles say so, and mostly come before the first words. */
const faces = [
  'newsreader-latin-500-normal.woff2',
  'source-serif-4-latin-400-normal.woff2',
  'libre-franklin-latin-wght-normal.woff2',
];

/** The `<head>`: what the page states about itself, and the files it needs, all of this origin. */
export function Head({ metadata, assets, frame, jsonLd }: HeadProps): VNode {
  const {
    title,
    description,
    canonical,
    robots,
    openGraph,
    alternates = [],
    files = [],
    named = [],
  } = metadata;
  const style = assets['main.css'];
  const script = assets['main.js'];
  const icon = assets['favicon.svg'];
  const { touchIcon, manifest } = frame;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="generator" content="Broadsheet" />
      <title>{title}</title>
      {description !== undefined && <meta name="description" content={description} />}
      {robots !== undefined && <meta name="robots" content={robots} />}
      {canonical !== undefined && <link rel="canonical" href={canonical} />}
      {alternates.map(({ hreflang, href }) => (
        <link key={hreflang} rel="alternate" hreflang={hreflang} href={href} />
      ))}
      {files.map(({ type, href }) => (
        <link key={href} rel="alternate" type={type} href={href} />
      ))}
      {openGraph.map(([property, content]) => (
        <meta key={`${property} ${content}`} property={property} content={content} />
      ))}
      {named.map(([name, content]) => (
        <meta key={`${name} ${content}`} name={name} content={content} />
      ))}
      <StructuredData json={jsonLd()} />
      {[...(metadata.feeds ?? []), ...(frame.feeds ?? [])].map(({ type, title: name, href }) => (
        <link key={href} rel="alternate" type={type} title={name} href={href} />
      ))}
      {icon !== undefined && <link rel="icon" type="image/svg+xml" href={icon} />}
      {touchIcon !== undefined && <link rel="apple-touch-icon" href={touchIcon} />}
      {manifest !== undefined && <link rel="manifest" href={manifest} />}
      {style !== undefined && <link rel="stylesheet" href={style} />}
      {faces.map((name) => {
        const href = assets[name];
        return href === undefined ? null : (
          <link
            key={name}
            rel="preload"
            href={href}
            as="font"
            type="font/woff2"
            crossorigin="anonymous"
          />
        );
      })}
      {script !== undefined && <script type="module" src={script} />}
    </head>
  );
}
