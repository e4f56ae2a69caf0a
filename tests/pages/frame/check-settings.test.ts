import { describe, expect, it } from 'vitest';
import type { OutputPath } from '../../../src/base/path.ts';
import { planPages } from '../../../src/pages/plan-pages.ts';
import { codes, siteOf } from '../../support/site.ts';

const files = {
  'publication.yml':
    'url: https://tarn.example/paper\nlogo: logo.svg\npublisher: {contact: {url: /contact/}}\npolicies:\n  masthead: /staff/\n  ethicsPolicy: /ethics/#rules\n  diversityPolicy: https://other.example/',
  'pages/ethics.md': '# Ethics\n\nText.',
};

describe('checkSettings()', () => {
  it('points out pages and files that settings name and that are not there', () => {
    expect(codes(planPages(siteOf(files)).diagnostics)).toEqual([
      'setting-unanswered publication.yml:5',
      'setting-unanswered publication.yml:3',
      'setting-unanswered publication.yml:2',
    ]);
  });

  it('has nothing to say of what answers, and tells machines of it', () => {
    const { frame, diagnostics } = planPages(
      siteOf({ ...files, 'pages/staff.md': '# Staff', 'pages/contact.md': '# Contact' }),
      ['logo.svg' as OutputPath],
    );
    expect(diagnostics).toEqual([]);
    expect(frame.publisher).toEqual({
      type: 'NewsMediaOrganization',
      logo: '/paper/logo.svg',
      contactPage: '/paper/contact/',
      policies: {
        masthead: '/paper/staff/',
        ethicsPolicy: '/paper/ethics/#rules',
        diversityPolicy: 'https://other.example/',
      },
    });
    expect(frame.publication.origin).toBe('https://tarn.example');
  });
});
