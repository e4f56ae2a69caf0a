import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pictures } from './pictures.ts';
import { printPicture } from './print-picture.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'content/pictures' },
    only: { type: 'string', default: '' },
  },
});

mkdirSync(values.out, { recursive: true });
for (const picture of pictures) {
  if (values.only !== '' && !values.only.split(',').includes(picture.name)) continue;
  writeFileSync(join(values.out, `${picture.name}.webp`), await printPicture(picture));
}
