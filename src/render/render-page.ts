import type { Href } from '../base/address.ts';
import { given } from '../base/given.ts';
import type { Prose } from '../content/prose.ts';
import type { PlannedExport } from '../pages/exports/export.ts';
import type { Frame } from '../pages/frame/frame.ts';
import type { Page } from '../pages/page.ts';
import type { Kind, View } from '../pages/view.ts';
import type { OutputFile } from './file.ts';
import { fillProse } from './fill-prose.ts';
import { renderExport } from './render-export.ts';
import type { TemplateProps } from './template.ts';

/** What turns the props of a template into a whole HTML document. */
export type Renderer = (kind: Kind, props: TemplateProps<View>) => string;

/** What all pages are rendered with. */
export interface RenderContext {
  readonly frame: Frame;
  readonly assets: Readonly<Record<string, Href>>;
  readonly renderer: Renderer;
}

/** The file of a page or of an export. `prose` is the one that it names, if it names one. */
export function renderPage(
  page: Page | PlannedExport,
  prose: Prose | undefined,
  { frame, assets, renderer }: RenderContext,
): OutputFile {
  if ('interview' in page) return renderExport(page, prose ?? { pieces: [] });
  const { path, view, metadata, current } = page;
  const pieces = prose && page.prose ? fillProse(prose, page.prose) : [];
  const props = { view, metadata, frame, assets, prose: pieces, ...given({ current }) };
  return { path, contents: renderer(view.kind, props) };
}
