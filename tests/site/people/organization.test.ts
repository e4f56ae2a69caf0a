import { describe, expect, it } from 'vitest';
import { namesOrganization } from '../../../src/site/people/organization.ts';

describe('namesOrganization()', () => {
  it.each([
    'Reuters',
    'AFP',
    'Associated Press',
    'Agence France-Presse',
    'The Editors',
    'Sports Desk',
    'Tarn University',
    'Newsroom',
  ])('takes “%s” for an organisation', (name) => {
    expect(namesOrganization(name)).toBe(true);
  });

  it.each(['Ann Lee', 'Dr. Bo Ek', 'Björk', 'Ludwig van Beethoven', '王小明', 'Editor'])(
    'takes “%s” for a person',
    (name) => {
      expect(namesOrganization(name)).toBe(false);
    },
  );
});
