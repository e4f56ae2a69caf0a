import { expect, it } from 'vitest';
import {
  headingWords,
  readAnnouncement,
  readBoldLine,
} from '../../../src/content/lines/interview-heading.ts';

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
  ['Interview: Cy Fox, singer', 'Cy Fox, singer'],
  ['Exclusive interview: Bo Ek', 'Bo Ek'],
  ['Exclusive: Bo Ek interview', 'Bo Ek'],
  ['EXCLUSIVE – Bo Ek’s interview', 'Bo Ek'],
  ['Exklusiv-Interview: Bo Ek', 'Bo Ek'],
  ['Im Gespräch: Bo Ek', 'Bo Ek'],
  ['Interview exclusive : Zoé', 'Zoé'],
  ['Entretien : Zoé', 'Zoé'],
  ['Entrevista: Ana', 'Ana'],
  ['Intervista esclusiva: Ugo', 'Ugo'],
  ['Wywiad: Olga', 'Olga'],
  ['Интервью: Анна', 'Анна'],
  ['Інтерв’ю: Оля', 'Оля'],
  ['Συνέντευξη: Άννα', 'Άννα'],
  ['独家专访：张伟', '张伟'],
  ['مقابلة: سارة', 'سارة'],
  ['山田太郎市長インタビュー', '山田太郎'],
  ['山田太郎さんインタビュー', '山田太郎'],
  ['【特集】山田太郎さんへの独占インタビュー', '山田太郎'],
  ['山田太郎氏に聞く', '山田太郎'],
])('“%s” announces an interview with “%s”', (heading, guests) => {
  expect(readAnnouncement(heading, [])).toBe(guests);
});

it.each([
  'Interview',
  'My interview with Jane',
  'Q&Ateam',
  'Transcripts of trials',
  'Interviewers',
  'Interviews: how we do them',
  'Exclusive: the mayor resigns',
  '市長に聞かれた',
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

it.each([
  ['Interview with [Ann Lee](https://x.org), *mayor*', 'Interview with Ann Lee, mayor'],
  ['**Interview with María García-López** {#interview}', 'Interview with María García-López'],
  [
    'Interview with Jean\\-Luc Picard \\& Will Riker',
    'Interview with Jean-Luc Picard & Will Riker',
  ],
  ['Q&amp;A with Ann_Lee', 'Q&A with Ann_Lee'],
])('The words of %s', (markdown, words) => {
  expect(headingWords(markdown)).toBe(words);
});
