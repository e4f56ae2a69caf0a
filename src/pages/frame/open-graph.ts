import type { Metadata } from './metadata.ts';
import type { Named, StorySubject, Subject, SubjectPicture } from './subject.ts';

/** What Open Graph is made of. */
export interface Stated {
  /** Without the publication's name. */
  readonly title: string;
  readonly description: string | undefined;
  readonly canonical: string | undefined;
  readonly siteName: string;
  readonly lang: string;
  readonly subject: Subject | undefined;
  /** The drawn card of a page, for networks where it has no picture. */
  readonly card: CardFile | undefined;
  /** Scheme and host; without them nothing can be said of pictures, since networks ask for whole addresses. */
  readonly origin: string | undefined;
}

/** A card that was drawn of a page. */
export interface CardFile {
  /** Begins with `/`. */
  readonly src: string;
  readonly width: number;
  readonly height: number;
  /** The words on it. */
  readonly alt: string;
}

type Pairs = (readonly [string, string])[];

/** The properties of a page by https://ogp.me, in their order. */
export function openGraph(stated: Stated): Metadata['openGraph'] {
  const { title, description, canonical, siteName, lang, subject } = stated;
  const story = subject?.kind === 'story' ? subject : undefined;
  const properties: Pairs = [];
  const state = stateIn(properties);
  state('og:type', story ? 'article' : subject?.kind === 'person' ? 'profile' : 'website');
  state('og:site_name', siteName);
  state('og:title', story?.headline ?? title);
  state('og:description', description);
  state('og:url', canonical);
  state('og:locale', localeOf(lang));
  const picture = pictureOf(stated);
  state('og:image', picture?.address);
  state('og:image:width', picture?.width);
  state('og:image:height', picture?.height);
  state('og:image:alt', picture?.alt);
  if (story) stateArticle(story, stated.origin, state);
  return properties;
}

/** Meta elements that are called by name: cards as X wants them, and the authors' handles in the fediverse. */
export function namedElements(stated: Stated): Metadata['named'] {
  const elements: Pairs = [];
  const state = stateIn(elements);
  const picture = pictureOf(stated);
  if (picture) {
    state('twitter:card', 'summary_large_image');
    state('twitter:image:alt', picture.alt);
  }
  const { subject } = stated;
  for (const handle of subject?.kind === 'story' ? handlesOf(subject.authors) : [])
    state('fediverse:creator', handle);
  return elements.length > 0 ? elements : undefined;
}

type State = (property: string, content: string | number | undefined) => void;

function stateIn(pairs: Pairs): State {
  return (property, content) => {
    if (content) pairs.push([property, String(content)]);
  };
}

function stateArticle(
  { published, modified, section, keywords, authors }: StorySubject,
  origin: string | undefined,
  state: State,
): void {
  state('article:published_time', published);
  if (modified !== published) state('article:modified_time', modified);
  for (const { href } of authors)
    if (href !== undefined) state('article:author', absolute(href, origin));
  state('article:section', section);
  for (const keyword of keywords) state('article:tag', keyword);
}

function handlesOf(authors: readonly Named[]): readonly string[] {
  return authors.flatMap(({ fediverse }) => fediverse ?? []);
}

/** Networks know languages with a territory only; which one is meant is not guessed. */
function localeOf(lang: string): string | undefined {
  const [, language, territory] = /^([a-z]{2,3})(?:-[A-Z][a-z]{3})?-([A-Z]{2})\b/.exec(lang) ?? [];
  return territory && `${language}_${territory}`;
}

interface ShownToNetworks {
  readonly address: string;
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly alt: string | undefined;
}

/** The picture that networks show: the page's own, else its card. No network shows drawings (SVG). */
function pictureOf({ subject, card, origin }: Stated): ShownToNetworks | undefined {
  const picture = subject && 'picture' in subject ? subject.picture : undefined;
  return shared(picture, origin) ?? (card && shared({ files: [card], alt: card.alt }, origin));
}

function shared(
  picture: Pick<SubjectPicture, 'files' | 'alt'> | undefined,
  origin: string | undefined,
): ShownToNetworks | undefined {
  const file = picture?.files.find(({ src }) => !/\.svg(?:$|[?#])/i.test(src));
  const address = file && absolute(file.src, origin);
  if (file === undefined || address === undefined) return undefined;
  return { address, width: file.width, height: file.height, alt: picture?.alt };
}

/** Undefined when nobody knows the host. */
function absolute(href: string, origin: string | undefined): string | undefined {
  if (/^[a-z][a-z\d+.-]*:/i.test(href)) return href;
  return origin === undefined || !href.startsWith('/') ? undefined : `${origin}${href}`;
}
