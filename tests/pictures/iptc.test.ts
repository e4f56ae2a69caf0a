import { describe, expect, it } from 'vitest';
import { wordsInIptc } from '../../src/pictures/iptc.ts';

/** A dataset of IPTC-IIM: marker, record, number, length, value. */
const dataset = (record: number, number: number, value: Buffer) =>
  Buffer.concat([Buffer.from([0x1c, record, number, 0, value.length]), value]);

describe('wordsInIptc()', () => {
  it('reads record 2, in UTF-8 or in what old programs write, behind what Photoshop puts in front', () => {
    const block = Buffer.concat([
      Buffer.from('Photoshop 3.0\u00008BIM\u0004\u0004'),
      dataset(1, 90, Buffer.from('\u001B%G')),
      dataset(2, 80, Buffer.from('Ada Moreau')),
      dataset(2, 80, Buffer.from('Ben Achter')),
      dataset(2, 110, Buffer.from('Café', 'latin1')),
      dataset(2, 120, Buffer.from('The harbour – at dawn')),
      dataset(2, 116, Buffer.from('© 2026')),
    ]);
    expect(wordsInIptc(block)).toEqual({
      creator: 'Ada Moreau, Ben Achter',
      creditText: 'Café',
      caption: 'The harbour – at dawn',
      copyrightNotice: '© 2026',
    });
  });

  it('takes what is there of a block that ends too early', () => {
    const whole = Buffer.concat([
      dataset(2, 110, Buffer.from('Agency')),
      dataset(2, 120, Buffer.from('A long caption')),
    ]);
    expect(wordsInIptc(whole.subarray(0, -5))).toEqual({ creditText: 'Agency' });
    expect(wordsInIptc(new Uint8Array())).toEqual({});
  });
});
