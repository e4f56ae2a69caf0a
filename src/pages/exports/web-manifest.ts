import { type OutputPath, outputPathOf, type UrlPath } from '../../base/path.ts';
import { sparse } from '../../base/sparse.ts';
import type { Edition } from '../edition.ts';
import { directionOf } from '../frame/make-metadata.ts';
import type { PlannedIcon } from '../icons.ts';
import { makeOutline } from '../outline.ts';
import type { ExportOutline } from './export.ts';

/** Where the web app manifest stands. */
const webManifestUrl = '/manifest.webmanifest' as UrlPath;

interface Icon {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose?: 'maskable';
}

/** What a device is told when a reader puts the newspaper on its home screen (https://www.w3.org/TR/appmanifest/). */
export function planWebManifest(
  icons: readonly PlannedIcon[],
  edition: Edition,
): readonly ExportOutline[] {
  if (icons.length === 0) return [];
  const url = webManifestUrl;
  return [
    makeOutline(url, 'text', 'Web app manifest', () => ({
      kind: 'text',
      url,
      path: outputPathOf(url),
      contents: `${JSON.stringify(manifestOf(icons, edition), null, 2)}\n`,
    })),
  ];
}

function manifestOf(icons: readonly PlannedIcon[], { site, addresses }: Edition) {
  const { name, shortName, description, tagline, lang } = site.publication;
  const home = addresses.page('/' as UrlPath);
  const vector: Icon = {
    src: addresses.file('favicon.svg' as OutputPath),
    sizes: 'any',
    type: 'image/svg+xml',
  };
  const drawn = icons
    .filter(({ format, size }) => format === 'png' && size >= 192)
    .map(({ to, size, padded }) =>
      sparse<Icon>({
        src: addresses.file(to),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose: padded ? 'maskable' : undefined,
      }),
    );
  return {
    id: home,
    name,
    ...(shortName === undefined ? {} : { short_name: shortName }),
    ...(description === undefined && tagline === undefined
      ? {}
      : { description: description ?? tagline }),
    lang,
    dir: directionOf(lang),
    start_url: home,
    scope: home,
    display: 'browser',
    categories: ['news'],
    icons: [vector, ...drawn],
  };
}
