import type { Brand } from './brand.ts';

/** Path below the content folder, separated by `/`, in Unicode NFC: `articles/2026/flood.md`. */
export type ContentPath = Brand<string, 'ContentPath'>;

/** Path below the output folder, separated by `/`, percent-decoded: `news/flood/index.html`. */
export type OutputPath = Brand<string, 'OutputPath'>;

/** Path in the site's address space, begins with `/`, percent-decoded: `/news/flood/`. */
export type UrlPath = Brand<string, 'UrlPath'>;
