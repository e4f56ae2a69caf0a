/** The one source of truth a page states about itself; `<head>` is made of it. */
export interface Metadata {
  /** Text of `<title>`, publication's name included. */
  readonly title: string;
  readonly description?: string;
  /** Absolute address; absent when the publication has no `url`. */
  readonly canonical?: string;
  /** Content of the robots meta element; absent means that everything is allowed. */
  readonly robots?: string;
  /** BCP 47 tag of the page's text, and its direction. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Open Graph properties in order: `['og:type', 'article']`. */
  readonly openGraph: readonly (readonly [property: string, content: string])[];
}
