import { type Diagnostic, diagnose, type Place } from '../../base/diagnostic.ts';
import type { ContentPath } from '../../base/path.ts';
import { pushAll } from '../../base/push-all.ts';
import type { Body, Image, Link } from '../../content/body.ts';
import type { Document } from '../../content/document.ts';
import type { Suggest } from '../suggest.ts';
import { tagKey } from '../tags/tag-key.ts';
import { type Leads, leadsOf } from './leads.ts';
import { contentPath, resolveTarget, type Target, type Targets } from './target.ts';

/** A body whose links and pictures are known to lead somewhere; `linkTargets[n]` is what `links[n]` means. */
export interface LinkedBody extends Body {
  /** The file that holds it. */
  readonly source: ContentPath;
  readonly linkTargets: readonly Target[];
  readonly imageTargets: readonly Target[];
  readonly leads: Leads;
}

/** A document whose body is linked. */
export type Linked<Kind extends Document> = Kind & { readonly body: LinkedBody };

/** Find what a body's links and pictures mean. */
export function linkBody(source: ContentPath, body: Body, targets: Targets): LinkedBody {
  const linkTargets = body.links.map((link) => targetOf(link, source, targets));
  const imageTargets = body.images.map(({ src }) => resolveTarget(src, source, targets));
  const leads = leadsOf(body.links, linkTargets, imageTargets);
  return { source, linkTargets, imageTargets, leads, ...body };
}

/** The links and pictures of a body that lead nowhere. */
export function checkBody(
  { source, links, linkTargets, images, imageTargets }: LinkedBody,
  targets: Targets,
  suggest: Suggest,
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const [n, link] of links.entries())
    pushAll(diagnostics, checkLink(source, link, linkTargets[n], targets, suggest));
  for (const [n, image] of images.entries())
    pushAll(diagnostics, checkImage(source, image, imageTargets[n]));
  return diagnostics;
}

/** What a link leads to; a hashtag leads to its topic, whatever its address says. */
function targetOf({ href, hashtag }: Link, path: ContentPath, targets: Targets): Target {
  const topic = hashtag === undefined ? undefined : targets.topics.get(tagKey(hashtag));
  return topic ? { kind: 'page', url: topic } : resolveTarget(href, path, targets);
}

const none: readonly Diagnostic[] = [];

function checkLink(
  path: ContentPath,
  { href, line, column }: Link,
  target: Target | undefined,
  { expired }: Targets,
  suggest: Suggest,
): readonly Diagnostic[] {
  if (target?.kind === 'outside' || target?.kind === 'asset') return none;
  const place = { path, line, column };
  if (target?.kind === 'missing') return [brokenLink(href, place, suggest(target.path))];
  if (target?.kind === 'hidden') {
    return [
      diagnose(
        'link-broken',
        place,
        `The link “${href}” leads to a story that is not published: ${target.path}`,
        'Publish that story first, or take the link out',
      ),
    ];
  }
  if (target?.kind !== 'page' || expired.size === 0) return none;
  const file = contentPath(withoutTail(href), path);
  if (file === undefined || !expired.has(file)) return none;
  return [
    diagnose(
      'link-expired',
      place,
      `The link “${href}” leads to a story that has expired: ${file}`,
      'Take the link out, or give the story a later “expires”',
    ),
  ];
}

function brokenLink(href: string, place: Place, near: string | undefined): Diagnostic {
  const hint = near
    ? `Did you mean “/${near}”?`
    : 'Check the path: it is relative to this file, or begins with “/” at the content folder';
  return diagnose(
    'link-broken',
    place,
    `The link “${href}” leads to a file that does not exist`,
    hint,
  );
}

function withoutTail(href: string): string {
  return href.replace(/[?#].*$/s, '');
}

function checkImage(
  path: ContentPath,
  image: Image,
  target: Target | undefined,
): readonly Diagnostic[] {
  const place = { path, line: image.line, column: image.column };
  const missing =
    target?.kind === 'missing' || (target?.kind === 'address' && !image.src.startsWith('/'));
  return [
    ...(missing ? [missingImage(image, place)] : []),
    ...(image.alt.trim() === '' ? [imageWithoutAlt(image, place)] : []),
  ];
}

function missingImage({ src }: Image, place: Place): Diagnostic {
  return diagnose(
    'image-missing',
    place,
    `The picture “${src}” is not there`,
    'Put the picture beside the text file, and write its path relative to that file',
  );
}

function imageWithoutAlt({ src }: Image, place: Place): Diagnostic {
  return diagnose(
    'image-without-alt',
    place,
    `The picture “${src}” has no description, so readers who cannot see it miss it`,
    'Say between the square brackets what it shows: “![A flooded street](flood.jpg)”',
  );
}
