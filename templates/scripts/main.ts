/**
 * Following a permalink of a turn or heading also copies its address, and says so to eye and ear. A permalink is a link
 * that leads to itself. Without this script it still is one: the address stands in the browser's bar.
 */
document.addEventListener('click', async ({ target }) => {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[id][href^="#"]');
  const notice = document.querySelector<HTMLElement>('.notice');
  if (!link || !notice) return;
  try {
    if (decodeURIComponent(link.hash.slice(1)) !== link.id) return;
    await navigator.clipboard.writeText(link.href);
  } catch {
    return;
  }
  notice.textContent = notice.dataset['copied'] ?? '';
  setTimeout(() => notice.replaceChildren(), 4000);
});
