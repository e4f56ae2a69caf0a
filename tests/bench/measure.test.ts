import { expect, it } from 'vitest';
import { measure, readChildren, readTimes } from '../../bench/measure.ts';

it('What GNU time writes is seconds of both kinds together, and memory in KiB', () => {
  expect(readTimes('1.50 0.25 2048\n')).toEqual({ cpu: 1.75, memory: 2 });
});

it('The time of children stands in fields 16 and 17, whatever the program is called', () => {
  const fields = Array.from({ length: 52 }, (_, n) => n + 1);
  const stat = `1 (a b) c) S ${fields.slice(3).join(' ')}`;
  expect(readChildren(stat)).toBe((16 + 17) / 100);
});

it('A process is measured from its start to its end, and what it prints is kept', async () => {
  const script = 'setTimeout(() => console.log("done"), 100)';
  const { cost, printed } = await measure({
    file: process.execPath,
    args: ['-e', script],
    folder: '.',
  });
  expect(printed).toBe('done\n');
  expect(cost.wall).toBeGreaterThan(0.1);
});

it('A process that fails is no measurement', async () => {
  const args = ['-e', 'console.error("no paper"); process.exit(3)'];
  const failing = measure({ file: process.execPath, args, folder: '.' });
  await expect(failing).rejects.toThrow(/ended with 3: no paper/);
});
