/** A stream of numbers from 0 up to 1 that is the same for the same seed, on every machine. */
export interface Random {
  readonly next: () => number;
  /** Does something happen that happens with this probability? */
  readonly chance: (probability: number) => boolean;
  /** A whole number from `from` to `to`, both included. */
  readonly whole: (from: number, to: number) => number;
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
}

/** The stream of one seed: SplitMix32, a counter that is stirred until neighbouring seeds have nothing in common. */
export function seeded(seed: number): Random {
  let counter = Math.imul(seed + 1, 0x85ebca6b) | 0;
  const next = (): number => {
    counter = (counter + 0x9e3779b9) | 0;
    let stirred = Math.imul(counter ^ (counter >>> 16), 0x21f0aaad);
    stirred = Math.imul(stirred ^ (stirred >>> 15), 0x735a2d97);
    return ((stirred ^ (stirred >>> 15)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    chance: (probability) => next() < probability,
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick: (items) => items[Math.floor(next() * items.length)] ?? items[0],
  };
}
