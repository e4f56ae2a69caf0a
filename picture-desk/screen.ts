import { noise } from './noise.ts';

/** How tones of one layer are cut into the block: the number of the line at a place, and pixels from line to line there. */
export interface Screen {
  readonly line: (x: number, y: number) => number;
  readonly apart: (x: number, y: number) => number;
}

/** Straight lines, as a ruling machine cuts them with a slightly tired hand; `angle` in degrees, 0 lies flat. */
export function ruled(angle: number, apart = 7, sway = 1.5): Screen {
  const across = Math.sin((angle * Math.PI) / 180);
  const down = Math.cos((angle * Math.PI) / 180);
  return {
    line: (x, y) =>
      (x * across + y * down + (noise(x / 130, y / 130, 3) - 0.5) * sway * apart) / apart,
    apart: () => apart,
  };
}

/** Circles round a point, as light is cut round a lamp or the sun. */
export function circled(cx: number, cy: number, apart = 7): Screen {
  return {
    line: (x, y) => Math.hypot(x - cx, y - cy) / apart + noise(x / 160, y / 160, 5),
    apart: () => apart,
  };
}

/** Water: lines that lie closer towards the horizon and swing the more the nearer they are. */
export function rippled(horizon: number, apart = 5, depth = 60, swing = 1): Screen {
  const spread = (y: number): number => 1 + Math.max(0, y - horizon) / depth / 6;
  return {
    line: (x, y) => {
      const near = Math.max(1, y - horizon);
      const far = spread(y);
      const wave =
        Math.sin(x / (26 * far) + noise(x / 90, y / (16 * far), 7) * 9) +
        (noise(x / (50 * far), y / (12 * far), 9) - 0.5) * 3;
      return (Math.log(far) * depth * 6 + wave * swing * Math.min(3.2, near / 50)) / apart;
    },
    apart: (_, y) => apart * spread(y),
  };
}

/** Lines that bend like a current, or like grain in wood. */
export function bent(angle: number, apart: number, bend: number, size: number, seed = 1): Screen {
  const flat = ruled(angle, apart, 0);
  return {
    line: (x, y) =>
      flat.line(x, y) +
      ((noise(x / size, y / size, seed) - 0.5) * bend) / apart +
      ((noise((x / size) * 2.7, (y / size) * 2.7, seed + 1) - 0.5) * bend * 0.3) / apart,
    apart: () => apart,
  };
}

/** How much ink a tone from 0 to 1 leaves at a place; without a screen the ink lies flat. */
export function inkAt(screen: Screen | undefined, tone: number, x: number, y: number): number {
  if (tone < 0.025) return 0;
  if (screen === undefined) return tone;
  if (tone > 0.965) return 1;
  const line = screen.line(x, y);
  const apart = screen.apart(x, y);
  const away = Math.abs(line - Math.floor(line) - 0.5);
  const hand = (noise(x / 11, y / 11, 11) - 0.5) * 0.13;
  const half = Math.min(0.5, Math.max(0, (tone + hand * Math.min(1, tone * 4)) / 2));
  const soft = 0.75 / apart;
  const part = Math.min(1, Math.max(0, (half + soft / 2 - away) / soft));
  return half * 2 * apart < 0.8 ? part * 0.8 : part;
}
