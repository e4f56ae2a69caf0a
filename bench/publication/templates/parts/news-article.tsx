import type { VNode } from 'preact';
import type { ArticleView, StoryView } from '../../../../src/pages/view.ts';
import type { TemplateProps } from '../../../../src/render/template.ts';
import { ReadyHtml } from './ready-html.tsx';

type NewsArticleProps = Pick<TemplateProps<ArticleView>, 'metadata' | 'frame'> & {
  readonly view: StoryView;
};

/** What the page of a story tells machines: its picture, and the story in words of schema.org. */
export function NewsArticle({ view, metadata, frame }: NewsArticleProps): VNode {
  const { canonical, description } = metadata;
  const picture = view.figure && new URL(view.figure.src, canonical).href;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: view.headline,
    description,
    datePublished: view.published?.datetime,
    dateModified: (view.updated ?? view.published)?.datetime,
    author: view.byline.map(({ name }) => ({ '@type': 'Person', name })),
    articleSection: view.kicker?.name,
    keywords: view.tags.map(({ name }) => name),
    mainEntityOfPage: canonical,
    publisher: { '@type': 'NewsMediaOrganization', name: frame.publication.name },
    image: picture && [picture],
  };
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return (
    <>
      {picture && <meta property="og:image" content={picture} />}
      <script type="application/ld+json">
        <ReadyHtml html={json} />
      </script>
    </>
  );
}
