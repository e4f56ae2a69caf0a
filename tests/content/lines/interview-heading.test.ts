import { expect, it } from 'vitest';
import { readAnnouncement, readBoldLine } from '../../../src/content/lines/interview-heading.ts';

it.each([
  ['Interview with Dr. Sarah Mitchell, Expert', 'Dr. Sarah Mitchell, Expert'],
  ['INTERVIEW WITH JANE DOE', 'JANE DOE'],
  ['The exclusive interview with Jane Doe', 'Jane Doe'],
  ['Q&A', ''],
  ['Q&A with Jane Doe', 'Jane Doe'],
  ['Q&A: Jane Doe', 'Jane Doe'],
  ['Q and A with Jane Doe', 'Jane Doe'],
  ['In conversation with Jane Doe', 'Jane Doe'],
  ['A conversation with Jane Doe', 'Jane Doe'],
  ['Transcript', ''],
  ['Interview mit Anna Weiß', 'Anna Weiß'],
  ['Entretien avec Zoé', 'Zoé'],
  ['L’entretien avec Zoé', 'Zoé'],
  ['Entrevista a Ana', 'Ana'],
  ['Entrevista con Ana', 'Ana'],
  ['Entrevista com Ana', 'Ana'],
  ['Intervista con Ugo', 'Ugo'],
  ['Wywiad z Olgą', 'Olgą'],
  ['Interview met Jan', 'Jan'],
  ['Интервью с Анной', 'Анной'],
  ['Інтерв’ю з Олею', 'Олею'],
  ['Συνέντευξη με την Άννα', 'την Άννα'],
  ['专访 张伟', '张伟'],
  ['专访张伟', '张伟'],
  ['对话：张伟', '张伟'],
  ['インタビュー：田中', '田中'],
  ['مقابلة مع سارة', 'سارة'],
  ['حوار مع سارة', 'سارة'],
])('“%s” announces an interview with “%s”', (heading, guests) => {
  expect(readAnnouncement(heading, [])).toBe(guests);
});

it.each([
  'Interview',
  'My interview with Jane',
  'Q&Ateam',
  'Transcripts of trials',
  'Interviewers',
  '',
])('“%s” announces none', (heading) => {
  expect(readAnnouncement(heading, [])).toBeUndefined();
});

it('A publication may have words of its own', () => {
  expect(readAnnouncement('Face to face: Jane Doe', ['Face to face:'])).toBe('Jane Doe');
});

it.each([
  ['**Interview with Jane**', 'Interview with Jane'],
  ['__Interview__', 'Interview'],
  ['  **a b**  ', 'a b'],
])('%s is a bold line', (line, text) => {
  expect(readBoldLine(line)).toBe(text);
});

it.each(['**Editor:**', '**a** b', '**a** **b**', '****', '** a **', 'a'])('%s is none', (line) => {
  expect(readBoldLine(line)).toBeUndefined();
});
