/** A number from 0 to 1 that belongs to a place of a whole-numbered grid, the same on every machine. */
function grain(x: number, y: number, seed = 0): number {
  let mixed = Math.imul(x, 374761393) ^ Math.imul(y, 668265263) ^ Math.imul(seed + 1, 2147483647);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 1274126177);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296;
}

/** Soft noise from 0 to 1, its hills about one unit wide. */
export function noise(x: number, y: number, seed = 0): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const across = ease(x - left);
  const down = ease(y - top);
  const upper = mix(grain(left, top, seed), grain(left + 1, top, seed), across);
  const lower = mix(grain(left, top + 1, seed), grain(left + 1, top + 1, seed), across);
  return mix(upper, lower, down);
}

/** Numbers from 0 to 1, one after the other, that look like chance and are not. */
export function chance(seed: number): () => number {
  let turn = 0;
  return () => {
    turn += 1;
    return grain(turn, seed, 17);
  };
}

const ease = (part: number): number => part * part * (3 - 2 * part);

const mix = (from: number, to: number, part: number): number => from + (to - from) * part;
