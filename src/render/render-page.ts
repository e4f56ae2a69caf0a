import type { Href } from '../base/address.ts';
import { given } from '../base/given.ts';
import type { PlannedExport } from '../pages/exports/export.ts';
import type { Frame } from '../pages/frame/frame.ts';
import type { Page } from '../pages/page.ts';
import type { Kind, View } from '../pages/view.ts';
import type { ExportPrinters } from './export-printers.ts';
import type { OutputFile } from './file.ts';
import { fillProse } from './fill-prose.ts';
import { renderExport } from './render-export.ts';
import { speechOf } from './speech.ts';
import { jsonLd } from './structured-data/json-ld.ts';
import type { TemplateProps } from './template.ts';
import { proseIn, type Values } from './values.ts';

/** What turns the props of a template into a whole HTML document. */
export type Renderer = (kind: Kind, props: TemplateProps<View>) => string;

/** What all pages show alike. */
export interface RenderContext {
  readonly frame: Frame;
  readonly assets: Readonly<Record<string, Href>>;
}

/** What pages and exports are rendered with. */
export interface RenderTools extends RenderContext {
  readonly renderer: Renderer;
  readonly printers: ExportPrinters;
}

/** The file of a page or of an export. `values` are those that it needs: `neededValues()`. */
export function renderPage(
  page: Page | PlannedExport,
  values: Values,
  { frame: frames, assets, renderer, printers }: RenderTools,
): OutputFile {
  if (!('view' in page)) return renderExport(page, values, printers);
  const { path, view, metadata, current } = page;
  const pieces = page.prose ? fillProse(proseIn(values, page.prose.digest), page.prose) : [];
  const frame = frames.editions?.[page.edition ?? ''] ?? frames;
  const props = {
    view,
    metadata,
    frame,
    speech: speechOf(frame.language),
    assets,
    prose: pieces,
    jsonLd: () => jsonLd(page, frame, pieces),
    ...given({ current }),
  };
  return { path, contents: renderer(view.kind, props) };
}
