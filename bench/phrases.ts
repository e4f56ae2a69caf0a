import type { Random } from './random.ts';
import { vocabulary } from './vocabulary.ts';

/**
 * Phrases with slots: `{body}` is a word of that list, `{Body}` the same with a capital, `{number}` a number, and what
 * stands in `<…>` is now and then emphasised or linked.
 */
type Phrases = readonly [string, ...string[]];

/** Sentences of a running text. */
export const sentences: Phrases = [
  '{Moment}, {body} {acted} the <{quality} {matter}> over {goods} in {place}, {aside}.',
  '{Body} {acted} its own {matter} and left {place} with a {quality} plan for {goods}.',
  '“Nobody here expected the {matter} to be {quality},” said {person}, who has spent years {doing} {goods}.',
  'The bill for {doing} {goods} came to {number} {unit}, {aside}.',
  'What {person} calls the <{matter}> is to {body} merely the {quality} side of {doing} {goods}.',
  'In {place}, {person} keeps a list of {goods} and compares it with what {body} {acted} last season.',
  '{Moment}, {number} {unit} were set aside for {goods}; {body} had wanted {number}.',
  'Between {place} and {place} there are now {number} {goods}, {aside}.',
  'Without the {matter}, {doing} {goods} would stop within {number} days, {aside}.',
  'It was {person} who first wrote to {body} about the <{quality} {matter}>, {aside}.',
  '{Goods} and {goods} share one budget, and {body} would rather be {doing} the latter.',
  '“You cannot go on {doing} {goods} with {number} {unit},” {person} said, “and call the result a {quality} {matter}.”',
  'A {quality} {matter} in {place} decided what {body} had left open: who pays for {goods}.',
  '{Person} remembers the {matter} well, {aside}.',
  'Since {body} {acted} the {matter}, <{goods}> in {place} have become a {quality} subject.',
  'Of the {number} {goods} promised to {place}, {number} have arrived, {aside}.',
  'The {quality} part is {doing} {goods}; the {matter} itself takes {number} hours.',
  '{Moment}, {person} and {body} met in {place} to settle the <{matter}>, {aside}.',
];

/** Questions of an interviewer. */
export const questions: Phrases = [
  'What would a {quality} {matter} change for {place}?',
  'Why did {body} settle on {doing} {goods} when {person} had warned against it?',
  'How many {goods} can {place} do without?',
  'Do you regret the {matter}, now that {number} {unit} are gone?',
  'Who will be {doing} {goods} in {number} years?',
  'Was the {quality} {matter} ever meant to last?',
];

/** Headlines; short enough for every list. */
export const headlines: Phrases = [
  '{Place} keeps its {quality} {matter}',
  '{Body} and the {matter} over {goods}',
  'A {quality} season of {doing} {goods} in {place}',
  'How {place} learned to live without {goods}',
  '{Number} {unit} for {goods}: the {matter} explained',
  '“A {quality} {matter}”: {place} looks at its {goods}',
];

/** What a conversation with a guest is called, after the guest's name. */
export const conversations: Phrases = [
  ' on {doing} {goods} and the {quality} {matter}',
  ' on what the {matter} did to {place}',
];

/** Headings inside a text. */
export const crossheads: Phrases = [
  'The {quality} {matter}',
  'After the {matter}',
  'Where the {goods} went',
  '{Place}, a year on',
  'A question of {unit}',
  'The case for {doing}',
];

/** One of the phrases with its slots filled. `marks` says how often, from 0 to 1, `<…>` is marked. */
export function phrase(phrases: Phrases, random: Random, marks = 0): string {
  const text = random
    .pick(phrases)
    .replace(/\{(\w)(\w*)\}/g, (_, initial: string, rest: string) => {
      const filled = fill(initial.toLowerCase() + rest, random);
      const capital = initial !== initial.toLowerCase();
      return capital ? filled.charAt(0).toUpperCase() + filled.slice(1) : filled;
    })
    .replace(/\b([Aa]) (?=[aeiou])/g, '$1n ');
  return text.replace(/<([^>]*)>/g, (_, inner: string) =>
    random.chance(marks) ? marked(inner, random) : inner,
  );
}

function fill(slot: string, random: Random): string {
  if (slot === 'number') return number(random);
  const list = vocabulary[slot];
  if (list === undefined) throw new Error(`There is no list of words called “${slot}”`);
  return random.pick(list);
}

/** `17`, `8.4` or `12,300`. */
function number(random: Random): string {
  const size = random.next();
  if (size < 0.4) return String(random.whole(2, 98));
  if (size < 0.7) return `${random.whole(1, 40)}.${random.whole(1, 9)}`;
  return `${random.whole(1, 90)},${random.whole(1, 9)}00`;
}

function marked(text: string, random: Random): string {
  const kind = random.next();
  if (kind < 0.38) return `*${text}*`;
  if (kind < 0.67) return `**${text}**`;
  return `[${text}](https://www.${fill('site', random)}/${random.whole(1, 4000)})`;
}
