import { type Diagnostic, diagnose } from '../base/diagnostic.ts';
import { type Digest, digest } from '../base/digest.ts';
import { given } from '../base/given.ts';
import type { ContentPath } from '../base/path.ts';
import type { Body } from './body.ts';
import type { Document } from './document.ts';
import type { ReadFields } from './fields/read-fields.ts';
import { readPageFields } from './fields/read-page.ts';
import { readPersonFields } from './fields/read-person.ts';
import { readSectionFields } from './fields/read-section.ts';
import { readSeriesFields } from './fields/read-series.ts';
import { readStoryFields } from './fields/read-story.ts';
import { readTagFields } from './fields/read-tag.ts';
import type { StoryFields } from './fields/story.ts';
import { type FrontMatter, readFrontMatter } from './front-matter/front-matter.ts';
import { contentKind } from './kind.ts';
import { passLines } from './lines/pass-lines.ts';
import type { MarkdownEngine } from './markdown/engine.ts';
import { renderBody } from './markdown/render-body.ts';
import type { Prose } from './prose.ts';
import { renderFields, type WrittenFields } from './render-fields.ts';
import type { ParseSettings } from './settings/settings.ts';
import { decode } from './sources/decode.ts';
import type { SourceText } from './sources/read-source.ts';

/** A document and its prose; without document when the file says nothing that can be used. */
export interface Parsed {
  readonly document?: Document;
  readonly prose?: Prose;
  readonly diagnostics: readonly Diagnostic[];
}

/** Understand one content file as far as it can be understood alone. */
export function parseDocument(
  { path, bytes, digest: source = digest(bytes) }: SourceText,
  settings: ParseSettings,
  engine: MarkdownEngine,
): Parsed {
  const kind = contentKind(path);
  if (kind === 'publication') return { diagnostics: [] };
  if (kind === 'set-aside') return { diagnostics: [setAside(path)] };
  const decoded = decode(bytes, path);
  if (decoded.text === undefined) return { diagnostics: decoded.diagnostics };

  const frontMatter = readFrontMatter(decoded.text, path);
  const { head, typed, diagnostics: wrong } = readHead(kind, frontMatter, path, settings.timeZone);
  const context = contextOf(head, frontMatter, { path, source, settings });
  const rendered = renderFields(
    head.kind === 'story' || head.kind === 'page' ? head.fields : {},
    { typed, places: frontMatter.places },
    renderBody(context, engine),
    context,
    engine,
  );
  const named = withPlainTexts(head, rendered.plain);
  return {
    document: {
      ...named,
      path,
      digest: source,
      body: withoutNeedlessOpening(named, rendered.body),
    },
    prose: rendered.prose,
    diagnostics: [...frontMatter.diagnostics, ...wrong, ...rendered.diagnostics],
  };
}

/** A document's kind and fields, before its body is read. */
type Head = { [D in Document as D['kind']]: Pick<D, 'kind' | 'fields'> }[Document['kind']];

function readHead(
  kind: Head['kind'],
  frontMatter: FrontMatter,
  path: ContentPath,
  timeZone: string,
): { readonly head: Head } & Pick<ReadFields<unknown>, 'typed' | 'diagnostics'> {
  switch (kind) {
    case 'story': {
      const { fields, ...read } = readStoryFields(frontMatter, path, timeZone);
      return { head: { kind, fields }, ...read };
    }
    case 'person': {
      const { fields, ...read } = readPersonFields(frontMatter, path);
      return { head: { kind, fields }, ...read };
    }
    case 'section': {
      const { fields, ...read } = readSectionFields(frontMatter, path);
      return { head: { kind, fields }, ...read };
    }
    case 'tag': {
      const { fields, ...read } = readTagFields(frontMatter, path);
      return { head: { kind, fields }, ...read };
    }
    case 'series': {
      const { fields, ...read } = readSeriesFields(frontMatter, path);
      return { head: { kind, fields }, ...read };
    }
    case 'page': {
      const { fields, ...read } = readPageFields(frontMatter, path, timeZone);
      return { head: { kind, fields }, ...read };
    }
  }
}

/** Where fields are written in Markdown, their plain texts stand in the record. */
function withPlainTexts(head: Head, plain: WrittenFields): Head {
  if (head.kind === 'story') return { ...head, fields: { ...head.fields, ...plain } };
  if (head.kind === 'page') return { ...head, fields: { ...head.fields, ...plain } };
  return head;
}

/** The opening describes a story that nothing else describes; in any other it would only be remembered. */
function withoutNeedlessOpening({ kind, fields }: Head, body: Body): Body {
  const isDescribed = kind === 'story' && (fields.description ?? fields.standfirst) !== undefined;
  return isDescribed ? { ...body, opening: '' } : body;
}

interface File {
  readonly path: ContentPath;
  readonly source: Digest;
  readonly settings: ParseSettings;
}

function contextOf(head: Head, { body, bodyLine }: FrontMatter, { path, source, settings }: File) {
  const story = head.kind === 'story' ? head.fields : undefined;
  const passed = passLines(body, bodyLine, {
    path,
    lineBreaks: story?.lineBreaks ?? settings.lineBreaks,
    declaredLabels: story ? declaredLabels(story) : [],
    interviewHeadings: settings.interviewHeadings,
    isInterview: story !== undefined && isDeclaredInterview(story, path),
    ...given({ hashtagLines: settings.hashtags?.line }),
  });
  const headline = head.kind === 'story' || head.kind === 'page' ? head.fields.headline : undefined;
  return {
    path,
    source,
    passed,
    lang: story?.lang ?? settings.lang,
    declared: story !== undefined && isDeclaredInterview(story, path),
    roleNames: story
      ? [settings.name, settings.shortName ?? '', ...story.authors.map(({ name }) => name)]
      : [],
    hasTurns: story !== undefined,
    live: story?.type === 'live',
    linkHashtags: story !== undefined && settings.hashtags?.inline === 'link',
    ...given({ headline }),
  };
}

function declaredLabels({ speakers, interview }: StoryFields): readonly string[] {
  const names = [...(interview?.interviewers ?? []), ...(interview?.interviewees ?? [])];
  return [
    ...Object.entries(speakers).flatMap(([label, { aliases }]) => [label, ...aliases]),
    ...names,
  ];
}

function isDeclaredInterview(
  { type, speakers, interview }: StoryFields,
  path: ContentPath,
): boolean {
  const named = Object.keys(speakers).length > 0 || interview !== undefined;
  return type === 'interview' || named || (type === undefined && path.startsWith('interviews/'));
}

function setAside(path: ContentPath): Diagnostic {
  return diagnose(
    'file-set-aside',
    { path },
    `“${path}” was not read, because files of this name or folder have no meaning yet`,
    'Move its text into a story, a section or a standalone page',
  );
}
