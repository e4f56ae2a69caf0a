/** Gives out an id that nobody has yet: the one wanted, else with `-2`, `-3`, … behind it. */
export type TakeId = (wanted: string) => string;

/** The ids of one page. The number tried next is remembered, so that a thousand equal questions cost no more than others. */
export function makeIds(taken: Iterable<string>): TakeId {
  const used = new Set(taken);
  const next = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    let number = next.get(wanted) ?? 2;
    for (; used.has(id); number += 1) id = `${wanted}-${number}`;
    next.set(wanted, number);
    used.add(id);
    return id;
  };
}
