/**
 * Following a permalink of a turn or heading also copies its address, and says so to eye and ear. A permalink is a link
 * that leads to itself. So does the link to the whole story, which goes nowhere then. Without this script all of them still
 * are links: the address stands in the browser's bar.
 */
document.addEventListener('click', async (event) => {
  const { target } = event;
  const link =
    target instanceof Element &&
    target.closest<HTMLAnchorElement>('a[id][href^="#"], a[data-copy]');
  const notice = document.querySelector<HTMLElement>('.notice');
  if (!link || !notice || !navigator.clipboard) return;
  const isWhole = link.dataset['copy'] !== undefined;
  try {
    if (!isWhole && decodeURIComponent(link.hash.slice(1)) !== link.id) return;
    if (isWhole) event.preventDefault();
    await navigator.clipboard.writeText(isWhole ? link.href.replace(/#.*$/, '') : link.href);
  } catch {
    return;
  }
  notice.textContent = notice.dataset['copied'] ?? '';
  setTimeout(() => notice.replaceChildren(), 4000);
});
