import { hrefOf } from '../base/address.ts';
import type { OutputPath, UrlPath } from '../base/path.ts';
import type { Frame } from '../pages/frame/frame.ts';
import type { Press } from '../press/start-press.ts';
import type { RenderContext } from '../render/render-page.ts';

/** What of a site stands round all of its pages. */
export interface Surroundings {
  readonly frame: Frame;
  readonly basePath: string;
  /** The publication's own icon. */
  readonly icon?: OutputPath;
}

/** What all pages are rendered with. */
export function contextOf(
  { frame, basePath, icon }: Surroundings,
  { assets }: Pick<Press, 'assets'>,
): RenderContext {
  const paths: Readonly<Record<string, OutputPath>> = {
    ...assets.paths,
    ...(icon ? { 'favicon.svg': icon } : {}),
  };
  const hrefs = Object.entries(paths).map(
    ([name, path]) => [name, hrefOf(basePath, `/${path}` as UrlPath)] as const,
  );
  return { frame, assets: Object.fromEntries(hrefs) };
}
