/** Said in a page: pictures further down need not be scrolled to, and pictures and faces are waited for. */
export const everythingThere = `Promise.all([
  document.fonts.ready,
  ...[...document.images].map((image) => {
    image.loading = 'eager';
    return image.decode().catch(() => undefined);
  }),
])`;
