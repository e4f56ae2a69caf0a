import type { VNode } from 'preact';
import type { ArticleView, InterviewView, ShownDate } from '../../../../src/pages/view.ts';
import type { TemplateProps } from '../../../../src/render/template.ts';
import { NewsArticle } from './news-article.tsx';
import { Shell } from './shell.tsx';
import { StoryText } from './story-text.tsx';

/** The page of a story: section, headline, standfirst, byline, dates, text, tags. */
export function StoryPage(props: TemplateProps<ArticleView | InterviewView>): VNode {
  const { view, metadata, frame, prose } = props;
  const { kicker, published, updated } = view;
  return (
    <Shell {...props} head={<NewsArticle view={view} metadata={metadata} frame={frame} />}>
      <article>
        <p class="section">
          <Link {...kicker} />
        </p>
        <h1>{view.headline}</h1>
        <p class="standfirst">{metadata.description}</p>
        <p class="byline">
          By{' '}
          {view.byline.map(({ name, href }, n) => (
            <>
              {n > 0 && ', '}
              <Link name={name} href={href} />
            </>
          ))}
        </p>
        <p class="dates">
          <Time date={published} />
          {updated && ', updated '}
          <Time date={updated} />
        </p>
        <StoryText passages={view.passages} prose={prose} />
        <ul class="tags">
          {view.tags.map(({ name, href }) => (
            <li key={href}>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
      </article>
    </Shell>
  );
}

interface LinkProps {
  readonly name?: string | undefined;
  readonly href?: string | undefined;
}

function Link({ name, href = '' }: LinkProps): VNode {
  return <a href={href}>{name}</a>;
}

function Time({ date }: { readonly date: ShownDate | undefined }): VNode | null {
  return date ? <time datetime={date.datetime}>{date.text}</time> : null;
}
