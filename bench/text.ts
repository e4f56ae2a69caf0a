import { crossheads, phrase, questions, sentences } from './phrases.ts';
import type { Random } from './random.ts';

/** How often a word that may be marked is: one sentence in eleven or so. */
const marks = 0.3;

/** A running text of about so many characters: paragraphs, headings, quotations, lists, now and then a table. */
export function runningText(random: Random, length: number): readonly string[] {
  return untilLong([paragraph(random)], length, () => [block(random)]);
}

/** The text of an interview of about so many characters: turns of an editor and a guest, under bold labels. */
export function conversation(random: Random, length: number, guest: string): readonly string[] {
  return untilLong([paragraph(random)], length, () => {
    const turns = [
      `**Editor:** ${phrase(questions, random)}`,
      `**${guest}:** ${paragraph(random)}`,
    ];
    if (random.chance(0.25)) turns.push(paragraph(random, 1, 3));
    if (random.chance(0.06)) turns.push(`> ${sentence(random)}`);
    if (random.chance(0.08)) turns.push(`## ${phrase(crossheads, random)}`);
    return turns;
  });
}

function untilLong(
  start: readonly string[],
  length: number,
  more: () => readonly string[],
): readonly string[] {
  const blocks = [...start];
  let written = blocks.join('').length;
  while (written < length) {
    const added = more();
    blocks.push(...added);
    written += added.join('').length;
  }
  return blocks;
}

function block(random: Random): string {
  const kind = random.next();
  if (kind < 0.16) return `${random.chance(0.8) ? '##' : '###'} ${phrase(crossheads, random)}`;
  if (kind < 0.23) return quotation(random);
  if (kind < 0.29) return lines(random.whole(3, 5), () => `- ${sentence(random)}`);
  if (kind < 0.31) return lines(random.whole(3, 4), (n) => `${n}. ${sentence(random)}`);
  if (kind < 0.325) return table(random);
  return paragraph(random);
}

function sentence(random: Random): string {
  return phrase(sentences, random, marks);
}

function paragraph(random: Random, least = 2, most = 5): string {
  return Array.from({ length: random.whole(least, most) }, () => sentence(random)).join(' ');
}

function quotation(random: Random): string {
  const source = random.chance(0.4) ? `\n>\n> — ${phrase(['{Person}'], random)}` : '';
  return `> ${sentence(random)} ${sentence(random)}${source}`;
}

function table(random: Random): string {
  const head = '| Place | Before | After |\n| --- | ---: | ---: |\n';
  const row = () => phrase(['| {Place} | {number} | {number} |'], random);
  return head + lines(random.whole(3, 6), row);
}

function lines(count: number, line: (number: number) => string): string {
  return Array.from({ length: count }, (_, n) => line(n + 1)).join('\n');
}
