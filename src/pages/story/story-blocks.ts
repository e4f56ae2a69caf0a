import { given } from '../../base/given.ts';
import type { Words } from '../../base/languages/words.ts';
import type { Story } from '../../site/stories/story.ts';
import type { Edition } from '../edition.ts';
import { showCorrections } from '../lists/corrections.ts';
import type {
  ShownBackground,
  ShownCorrection,
  ShownFigure,
  ShownInterview,
  ShownPassage,
  ShownRunIns,
  ShownSponsor,
} from '../view.ts';
import { showBackground } from './background.ts';
import { showFigure } from './figure.ts';
import { settingText } from './setting-text.ts';
import type { StoryBlock } from './story-block.ts';
import { furnitureOf, interviewPagesOf, passagesOf } from './story-view.ts';

/**
 * The whole text of a story for files that are no pages: all that its page shows of it between headline and topics, byline and dates
 * excepted. What kind of work it is and who paid for it comes first.
 */
export function storyBlocks(story: Story, edition: Edition): readonly StoryBlock[] {
  return [...openingBlocks(story, edition), ...textBlocks(story, edition)];
}

/** What kind of work it is, who paid for it, and its standfirst. */
export function openingBlocks(story: Story, edition: Edition): readonly StoryBlock[] {
  const { label, sponsor } = furnitureOf(story, edition);
  return [
    ...(label === undefined ? [] : [{ kind: 'line', bold: label } as const]),
    ...(sponsor ? [paidBy(sponsor, edition)] : []),
    ...standfirstOf(story),
  ];
}

/** All that comes after its standfirst. */
export function textBlocks(story: Story, edition: Edition): readonly StoryBlock[] {
  const corrections = showCorrections(story, edition);
  const figure = showFigure(story, edition);
  const background = showBackground(story, edition);
  return [
    ...(story.dateline === undefined ? [] : [{ kind: 'line', text: story.dateline } as const]),
    ...(corrections?.above ?? []).map((one) => correctionBlock(one, edition.words)),
    ...companions(story, edition),
    ...(figure ? [figureBlock(figure, edition)] : []),
    ...keyPoints(story, edition.words),
    ...passagesOf(story, edition).flatMap((passage) => passageBlocks(passage, edition)),
    ...(background ? backgroundBlocks(background, edition) : []),
    ...(corrections?.below ?? []).map((one) => correctionBlock(one, edition.words)),
  ];
}

type Writing = Pick<Edition, 'addresses' | 'words'>;

function paidBy({ label, name, href }: ShownSponsor, { addresses, words }: Writing): StoryBlock {
  return {
    kind: 'line',
    bold: label ?? words.paidBy,
    ...(href === undefined
      ? { text: name }
      : { links: [{ name, href: addresses.absoluteHref(href) }] }),
  };
}

function standfirstOf({ standfirst, text }: Story): readonly StoryBlock[] {
  if (standfirst === undefined) return [];
  const piece = text().body.written?.standfirst;
  return [{ kind: 'line', ...(piece === undefined ? { text: standfirst } : { piece }) }];
}

/** A correction with its kind and its date. */
export function correctionBlock({ kind, date, text }: ShownCorrection, words: Words): StoryBlock {
  const dated = date ? `${words.comma}${date.text}` : '';
  return {
    kind: 'line',
    bold: `${words.corrections[kind]}${dated}${words.colon.trimEnd()}`,
    text: text === '' ? words.retracted : text,
  };
}

function companions(story: Story, edition: Edition): readonly StoryBlock[] {
  const links = interviewPagesOf(story, edition);
  if (links.length === 0) return [];
  const { addresses, words } = edition;
  return [
    {
      kind: 'line',
      bold: `${words.fullInterview}${words.colon.trimEnd()}`,
      links: links.map(({ name, href }) => ({ name, href: addresses.absoluteHref(href) })),
    },
  ];
}

function figureBlock(
  { sources: _, sizes: __, ...figure }: ShownFigure,
  { addresses }: Writing,
): StoryBlock {
  return { kind: 'figure', figure: { ...figure, src: addresses.absoluteHref(figure.src) } };
}

function keyPoints({ keyPoints: points }: Story, words: Words): readonly StoryBlock[] {
  if (points.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: words.keyPoints },
    { kind: 'points', points: points.map((text) => ({ text })) },
  ];
}

function passageBlocks(passage: ShownPassage, writing: Writing): readonly StoryBlock[] {
  switch (passage.kind) {
    case 'prose':
    case 'notes':
      return [prose(passage.piece)];
    case 'update':
      return [
        ...(passage.day ? [{ kind: 'line', text: passage.day.text } as const] : []),
        prose(passage.piece),
      ];
    case 'run-ins':
      return runIns(passage, writing);
    case 'interview':
      return interviewBlocks(passage, writing);
  }
}

function prose(piece: number): StoryBlock {
  return { kind: 'prose', piece };
}

function runIns({ entries }: ShownRunIns, { addresses }: Writing): readonly StoryBlock[] {
  return entries.map((entry) => {
    if (entry.kind === 'chapter') return prose(entry.piece);
    const { kind: _, href, ...printed } = entry;
    return {
      kind: 'labelled',
      ...printed,
      ...given({ href: href && addresses.absoluteHref(href) }),
    };
  });
}

function interviewBlocks(
  { heading, level, introduction, entries, note, setting }: ShownInterview,
  writing: Writing,
): readonly StoryBlock[] {
  const { absoluteHref: whole } = writing.addresses;
  return [
    ...(heading === undefined ? [] : [{ kind: 'heading', level, text: heading } as const]),
    ...(introduction === undefined ? [] : [prose(introduction)]),
    ...entries.map((entry): StoryBlock => {
      if (entry.kind === 'chapter' || entry.name === '') return prose(entry.piece);
      const { name: label, colon, href, lang, piece } = entry;
      const print = { label, form: 'strong', colon, inside: true, piece } as const;
      return { kind: 'labelled', ...print, ...given({ href: href && whole(href), lang }) };
    }),
    ...(note === undefined ? [] : [prose(note)]),
    ...(setting === undefined
      ? []
      : [{ kind: 'line', text: settingText(setting, writing.words) } as const]),
  ];
}

function backgroundBlocks(
  { backstory, methods, sources, aiDisclosure }: ShownBackground,
  { addresses, words }: Writing,
): readonly StoryBlock[] {
  const piece = (n: number | undefined) => (n === undefined ? [] : [prose(n)]);
  const points = (sources ?? []).map(({ title, kind, href }) => ({
    text: kind === undefined ? title : `${title} (${kind})`,
    ...given({ href: href && addresses.absoluteHref(href) }),
  }));
  return [
    { kind: 'heading', level: 2, text: words.background },
    ...piece(backstory),
    ...piece(methods),
    ...(points.length > 0 ? [{ kind: 'points', points } as const] : []),
    ...piece(aiDisclosure),
  ];
}
