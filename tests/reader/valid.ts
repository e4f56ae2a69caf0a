import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'vitest';
import { itWithTool } from '../support/tools.ts';
import { printedPaper } from './paper.ts';

itWithTool(
  'java',
  'Every page passes the Nu HTML checker without error or warning',
  async (java) => {
    const { root } = await printedPaper();
    const { status, stdout, stderr } = spawnSync(
      java,
      [
        ...['-jar', 'node_modules/vnu-jar/build/dist/vnu.jar', '--Werror', '--skip-non-html'],
        ...['--filterpattern', '.*Trailing slash.*', join(root, 'dist')],
      ],
      { encoding: 'utf8' },
    );
    expect(stdout + stderr).toBe('');
    expect(status).toBe(0);
  },
);
