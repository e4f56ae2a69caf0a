import { describe, expect, it } from 'vitest';
import { rightsPacket } from '../../src/pictures/rights-packet.ts';
import { wordsInXmp } from '../../src/pictures/xmp.ts';

describe('rightsPacket()', () => {
  it('says what is read out of it again, the caption left out', () => {
    const rights = {
      creator: 'Ada <Moreau> & "Co"',
      creditText: 'Harbour',
      copyrightNotice: '© 2026',
      license: 'https://example.com/terms?a=1&b=2',
      digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
    };
    expect(wordsInXmp(rightsPacket({ ...rights, caption: 'A weir' }) ?? '')).toEqual(rights);
  });

  it('is none when nothing is said', () => {
    expect(rightsPacket({})).toBeUndefined();
    expect(rightsPacket({ caption: 'A weir' })).toBeUndefined();
  });
});
