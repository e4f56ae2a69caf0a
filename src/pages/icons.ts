import type { OutputPath } from '../base/path.ts';

/** An icon drawn of the publication's `favicon.svg`. */
export interface PlannedIcon {
  readonly to: OutputPath;
  /** Pixels of each side. */
  readonly size: number;
  readonly format: 'png' | 'ico';
  /** On a white ground with room round it, for systems that cut icons into shapes of their own. */
  readonly padded: boolean;
}

/** The publication's icon, as it lies in its public folder. */
export const iconPath = 'favicon.svg' as OutputPath;

/** What devices and old browsers ask for where they do not draw SVG. */
const icons: readonly PlannedIcon[] = [
  { to: 'favicon.ico' as OutputPath, size: 48, format: 'ico', padded: false },
  { to: 'apple-touch-icon.png' as OutputPath, size: 180, format: 'png', padded: true },
  { to: 'icon-192.png' as OutputPath, size: 192, format: 'png', padded: false },
  { to: 'icon-512.png' as OutputPath, size: 512, format: 'png', padded: false },
  { to: 'icon-maskable-512.png' as OutputPath, size: 512, format: 'png', padded: true },
];

/** The icons that a publication needs besides its `favicon.svg`: all that are not among `copies`, its own files, already. */
export function planIcons(copies: readonly OutputPath[]): readonly PlannedIcon[] {
  const own = new Set<string>(copies);
  return icons.filter(({ to }) => !own.has(to));
}
