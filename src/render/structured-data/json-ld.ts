import type { Frame } from '../../pages/frame/frame.ts';
import type { Page } from '../../pages/page.ts';
import { articleNode } from './article-node.ts';
import {
  breadcrumbsNode,
  collectionNode,
  profilePageNode,
  textPageNode,
  websiteNode,
} from './page-nodes.ts';
import { publisherNode } from './publisher-node.ts';
import { claimNode } from './review-nodes.ts';
import { scriptJson } from './script-json.ts';
import { makeTelling, type Telling } from './telling.ts';

/**
 * What a page tells machines, in words of https://schema.org: JSON-LD, ready to stand in a script element; empty of a page that is
 * about nothing. `pieces`: its prose as ready HTML.
 */
export function jsonLd(
  page: Pick<Page, 'url' | 'view' | 'metadata'>,
  frame: Frame,
  pieces: readonly string[],
): string {
  const nodes = nodesOf(makeTelling(page, frame, pieces));
  if (nodes.length === 0) return '';
  return scriptJson({ '@context': 'https://schema.org', '@graph': nodes });
}

function nodesOf(telling: Telling): readonly object[] {
  const { subject } = telling.metadata;
  switch (subject?.kind) {
    case undefined:
      return [];
    case 'front':
      return [websiteNode(telling), publisherNode(telling)];
    case 'story':
      return [
        articleNode(subject, telling),
        claimNode(subject, telling) ?? [],
        breadcrumbsNode(subject.headline, telling),
      ].flat();
    case 'person':
      return [profilePageNode(subject, telling), breadcrumbsNode(subject.name, telling)];
    case 'list':
      return [collectionNode(subject, telling), breadcrumbsNode(subject.name, telling)];
    case 'text':
      return [textPageNode(subject, telling), breadcrumbsNode(subject.name, telling)];
  }
}
