import { expect, it } from 'vitest';
import { labelKey, readLabel } from '../../../src/content/lines/label.ts';

const none: ReadonlySet<string> = new Set();
const nbsp = '\u00A0';
const narrow = '\u202F';

it.each([
  ['**Editor:** text', 'Editor', ':'],
  ['**Editor**: text', 'Editor', ':'],
  ['__Editor:__ text', 'Editor', ':'],
  ['***Editor:*** Hi', 'Editor', ':'],
  ['**Editor:**Hi', 'Editor', ':'],
  ['**Q.** Why?', 'Q', '.'],
  ['**A.** Because.', 'A', '.'],
  ['**Q** Why?', 'Q', ''],
  ['**A**', 'A', ''],
  ['**Q:** Why?', 'Q', ':'],
  ['**Rédaction :** Bonjour', 'Rédaction', ' :'],
  [`**Rédaction${nbsp}:** Bonjour`, 'Rédaction', `${nbsp}:`],
  [`**Rédaction**${narrow}: Bonjour`, 'Rédaction', `${narrow}:`],
  ['**记者：**你好？', '记者', '：'],
  ['**张伟：**你好。', '张伟', '：'],
  ['**ሳራ፦**ሰላም', 'ሳራ', '፦'],
  ['**សុខា៖** សួស្តី', 'សុខា', '៖'],
  ['**المحرر:** مرحبا', 'المحرر', ':'],
  ['**Editor﹕** x', 'Editor', '﹕'],
  ['**Sammy Davis Jr.:** hi', 'Sammy Davis Jr.', ':'],
  ['**Ann Lee, Psy.D.:** hi', 'Ann Lee, Psy.D.', ':'],
  ['**J. R. R.:** hi', 'J. R. R.', ':'],
  ['**GO:** hi', 'GO', ':'],
  ['**Smith & Sons:** hi', 'Smith & Sons', ':'],
  ['**Smith &amp; Sons:** hi', 'Smith & Sons', ':'],
  ["**O'Brien:** hi", "O'Brien", ':'],
  ['**O’Brien:** hi', 'O’Brien', ':'],
  ['**Agent 47:** hi', 'Agent 47', ':'],
  ['**Ann Lee (in London):** hi', 'Ann Lee (in London)', ':'],
  ['**Jean-Luc Picard:** hi', 'Jean-Luc Picard', ':'],
  ['**Dr. Sarah Mitchell:** hi', 'Dr. Sarah Mitchell', ':'],
  ['**Ann Lee** (00:12): hi', 'Ann Lee', ' (00:12):'],
  ['**Ann Lee (00:12):** hi', 'Ann Lee', ' (00:12):'],
  ['**Ann Lee (00:12)**: hi', 'Ann Lee', ' (00:12):'],
  ['**Ann Lee 00:09:** hi', 'Ann Lee', ' 00:09:'],
  ['**[00:00:01] Ann Lee:** hi', 'Ann Lee', ' [00:00:01]:'],
  ['**\\[00:01\\] Ann Lee:** hi', 'Ann Lee', ' [00:01]:'],
  ['**00:07 Ann Lee:** hi', 'Ann Lee', ' 00:07:'],
  ['**00:07 Ann Lee**: hi', 'Ann Lee', ' 00:07:'],
  ['**00:07 [Ann Lee](/u) :** hi', 'Ann Lee', ' 00:07 :'],
  ['**Re\u00ADdaktion:** hi', 'Redaktion', ':'],
  ['**Lee\u200B:** hi', 'Lee', ':'],
  ['**Ann Lee**  \\[1:00:12.5\\] : hi', 'Ann Lee', ' [1:00:12.5] :'],
])('%s begins with a label', (text, label, colon) => {
  const found = readLabel(text, none);
  expect(found?.label).toBe(label);
  expect(found?.print.colon).toBe(colon);
});

it.each([
  '**10:30** news',
  '**10:30:** news',
  '**10:30 Uhr:** news',
  '**10:30 a.m.:** news',
  '**Score 2:1:** news',
  '**Score 10:30 (5:3):** news',
  '**2024:** the year',
  '**He said: stop** and',
  '**Important** this',
  '**Warning!** x',
  '*Editor:* x',
  'Editor: x',
  '**Editor: Welcome** back',
  '**Note:** x',
  '**Editor’s note:** x',
  '**Update:** x',
  '**What happened:** x',
  '**Key points:** x',
  '**Really?:** x',
  '**Wait…:** x',
  '**The end.:** x',
  '**one two three four five six seven eight nine:** x',
  `**${'a'.repeat(61)}:** x`,
  '** Editor:** x',
  '**Editor:',
  '****',
  '**`code`:** x',
  '**![a](b):** x',
  '**<b>:** x',
  '',
])('%s begins with none', (text) => {
  expect(readLabel(text, none)).toBeUndefined();
});

it.each(['**[Ann Lee](/u):** Hi', '**[Ann Lee](/u)**: Hi', '**[Ann Lee](/u) :** Hi'])(
  '%s is a label with an address',
  (text) => {
    expect(readLabel(text, none)).toMatchObject({ label: 'Ann Lee', href: '/u' });
  },
);

it('Italics and plain text are labels only when the front matter names them', () => {
  const declared = new Set(['editor', 'note']);
  expect(readLabel('*Editor:* x', declared)).toMatchObject({
    label: 'Editor',
    print: { form: 'emphasis' },
    length: 9,
  });
  expect(readLabel('Editor : x', declared)).toMatchObject({
    label: 'Editor',
    print: { form: 'plain', colon: ' :' },
    length: 8,
  });
  expect(readLabel('**Note:** x', declared)?.label).toBe('Note');
  expect(readLabel('Somebody: x', declared)).toBeUndefined();
});

it('A label remembers its form and where the speech begins', () => {
  const text = '***Editor*** : Hi';
  const label = readLabel(text, none);
  expect(label?.print).toEqual({ form: 'strong-emphasis', colon: ' :', inside: false });
  expect(text.slice(label?.length)).toBe(' Hi');
});

it('Labels are compared without regard to case and width', () => {
  expect(labelKey('ＥＤＩＴＯＲ  in Chief')).toBe('editor in chief');
  expect(labelKey('Re\u00ADdaktion\u200B')).toBe('redaktion');
});

it.each([
  ['**Ann** (00:12): hi', '00:00:12'],
  ['**Ann [01:02:03.4]:** hi', '01:02:03.4'],
  ['**[Ann](u) (75:00):** hi', '01:15:00'],
  ['Ann (00:12): hi', '00:00:12'],
  ['*Ann* (00:12): hi', '00:00:12'],
  ['**Ann 00:09:** hi', '00:00:09'],
  ['**00:09 Ann:** hi', '00:00:09'],
  ['**[00:00:09.5] Ann:** hi', '00:00:09.5'],
  ['**00:09 Ann** (00:12): hi', '00:00:12'],
  ['**Ann:** (00:12) hi', undefined],
])('The time in the label of “%s” is %s', (text, stamp) => {
  const found = readLabel(text, new Set(['ann']));
  expect(found?.label).toBe('Ann');
  expect(found?.stamp).toBe(stamp);
});

it('An age or a place in brackets behind the name is no time', () => {
  expect(readLabel('**Ann** (47): hi', none)).toBeUndefined();
  expect(readLabel('**Ann (47):** hi', none)?.label).toBe('Ann (47)');
});
