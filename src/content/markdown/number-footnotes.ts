import type { FootnoteDefinition, FootnoteReference, Nodes, Root } from 'mdast';

/**
 * Names footnotes by their number, in the order in which readers meet them, whatever their author called them: the ids in the
 * page are then `fn-1`, `fn-2`, …, which is what styles can count on. Notes that nothing refers to keep a name that no number is.
 */
export function numberFootnotes(root: Root): void {
  const notes = definitionsIn(root);
  if (notes.size === 0) return;
  const numbers = new Map<string, string>();
  meet(root, notes, numbers);
  for (const [name, copies] of notes)
    for (const note of copies) note.identifier = numbers.get(name) ?? `unused-${name}`;
}

/** Every definition, by its name; the first of a name is the one that counts. */
function definitionsIn(root: Root): ReadonlyMap<string, readonly FootnoteDefinition[]> {
  const notes = new Map<string, FootnoteDefinition[]>();
  const look = (node: Nodes): void => {
    if (node.type === 'footnoteDefinition') {
      const named = notes.get(node.identifier);
      if (named) named.push(node);
      else notes.set(node.identifier, [node]);
    }
    if ('children' in node) for (const child of node.children) look(child);
  };
  look(root);
  return notes;
}

/** References in the text come first, then those in the notes themselves, in the order of the notes. */
function meet(
  root: Root,
  notes: ReturnType<typeof definitionsIn>,
  numbers: Map<string, string>,
): void {
  const waiting: Nodes[] = [root];
  for (let next = 0; next < waiting.length; next += 1) {
    for (const reference of referencesIn(waiting[next] ?? root)) {
      const [note] = notes.get(reference.identifier) ?? [];
      if (!note) continue;
      if (!numbers.has(reference.identifier)) {
        numbers.set(reference.identifier, String(numbers.size + 1));
        waiting.push(...note.children);
      }
      reference.identifier = numbers.get(reference.identifier) ?? reference.identifier;
    }
  }
}

/** Outside notes, in the order of the text. Recursion is safe here: `limits.ts` has refused what is too deep. */
function referencesIn(node: Nodes): readonly FootnoteReference[] {
  if (node.type === 'footnoteReference') return [node];
  if (!('children' in node)) return [];
  return node.children.flatMap((child) =>
    child.type === 'footnoteDefinition' ? [] : referencesIn(child),
  );
}
