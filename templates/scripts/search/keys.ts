/**
 * Arrow keys lead from the words to what was found and through it, Escape back to the words. All of it can be reached by Tab as
 * well.
 */
export function listenToKeys(input: HTMLInputElement, list: HTMLElement): void {
  const links = (): readonly HTMLElement[] => [...list.querySelectorAll<HTMLElement>('a[href]')];
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || event.isComposing) return;
    const [first] = links();
    if (first === undefined) return;
    event.preventDefault();
    first.focus();
  });
  list.addEventListener('keydown', (event) => {
    const all = links();
    const at = all.findIndex((link) => link.matches(':focus'));
    const goal = goalOf(event.key, at, all, input);
    if (at < 0 || goal === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    goal.focus();
  });
}

function goalOf(
  key: string,
  at: number,
  links: readonly HTMLElement[],
  input: HTMLElement,
): HTMLElement | undefined {
  if (key === 'ArrowDown') return links[at + 1];
  if (key === 'ArrowUp') return links[at - 1] ?? input;
  if (key === 'Home') return links[0];
  if (key === 'End') return links.at(-1);
  return key === 'Escape' ? input : undefined;
}
