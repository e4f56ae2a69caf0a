import { expect, it } from 'vitest';
import { resultsPage } from '../../bench/results-page.ts';

const measurement = { stories: 200, results: [], inProcess: 61, verdicts: [] };

it('The page says where and how was measured, what was measured, and what is not equal', () => {
  const page = resultsPage(['2 cores'], { runs: 5, templates: 'lean' }, [measurement]);
  expect(page).toMatch(/^# Results\n/);
  expect(page).toContain('- 2 cores\n- Medians of 5 runs');
  expect(page).toContain('## 200 stories\n');
  expect(page).toContain('Feeds and sitemap do not exist in Broadsheet yet');
});

it('What is compared depends on the templates', () => {
  const page = resultsPage([], { runs: 5, templates: 'full' }, [measurement]);
  expect(page).toContain('the full ones that come with Broadsheet');
});
