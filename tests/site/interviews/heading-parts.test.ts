import { expect, it } from 'vitest';
import { headingParts } from '../../../src/site/interviews/heading-parts.ts';

/** `link name (aside)` of every part. */
const parts = (text: string) =>
  headingParts(text, (part) => /^(?:\p{Lu}\p{Ll}+ ?){2}$/u.test(part)).map(
    ({ link, name, aside }) => `${link} ${name}${aside === '' ? '' : ` | ${aside}`}`,
  );

it.each([
  ['Ann Lee, mayor, and Bo Ek', ['start Ann Lee', 'comma mayor', 'and Bo Ek']],
  ['Ann Lee (mayor, chair) & Bo Ek', ['start Ann Lee | mayor, chair)', 'and Bo Ek']],
  ['Ann Lee – mayor of Tarn', ['start Ann Lee | mayor of Tarn']],
  ['Ann Lee, a mayor', ['start Ann Lee', 'comma a mayor']],
  ['山田太郎、鈴木一郎と佐藤花子', ['start 山田太郎', 'list 鈴木一郎', 'and 佐藤花子']],
  ['大和田と子', ['start 大和田と子']],
  ['τον Ann Lee', ['start Ann Lee']],
  ['Ann Lee on bread, butter and tea', ['start Ann Lee']],
  ['Ann Lee, expert on bread', ['start Ann Lee', 'comma expert on bread']],
  ['Ann Lee, mayor, on bread', ['start Ann Lee', 'comma mayor']],
  ['Ann Lee: bread', ['start Ann Lee']],
  [', and', ['start and']],
  ['', []],
])('headingParts() parts “%s” into %j', (text, expected) => {
  expect(parts(text)).toEqual(expected);
});
