import { describe, expect, it } from 'vitest';
import { hasPositionInXmp, wordsInXmp } from '../../src/pictures/xmp.ts';
import { packet } from '../support/pictures.ts';

describe('wordsInXmp()', () => {
  it('reads lists, languages, elements and attributes', () => {
    const xmp = packet(
      '<dc:creator><rdf:Seq><rdf:li>Ada Moreau</rdf:li><rdf:li>Ben Achter</rdf:li></rdf:Seq></dc:creator>' +
        '<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© Harbour &amp; Sons</rdf:li><rdf:li xml:lang="de">© Hafen</rdf:li></rdf:Alt></dc:rights>' +
        '<xmpRights:WebStatement>https://example.com/terms</xmpRights:WebStatement>',
      'photoshop:Credit="Harbour &#x201C;Pictures&#8221;"',
    );
    expect(wordsInXmp(xmp)).toEqual({
      creator: 'Ada Moreau, Ben Achter',
      copyrightNotice: '© Harbour & Sons',
      license: 'https://example.com/terms',
      creditText: 'Harbour “Pictures”',
    });
  });

  it('passes over what is empty, damaged or no web address', () => {
    const xmp = packet(
      '<dc:description><rdf:Alt><rdf:li xml:lang="x-default"> </rdf:li></rdf:Alt></dc:description><dc:rights><rdf:Alt>',
      'xmpRights:WebStatement="javascript:alert(1)"',
    );
    expect(wordsInXmp(xmp)).toEqual({});
  });
});

it('hasPositionInXmp() tells whether a place on earth is in it', () => {
  expect(hasPositionInXmp(packet('', 'exif:GPSLatitude="51,2.1N"'))).toBe(true);
  expect(hasPositionInXmp(packet('<exif:GPSLongitude>3,1E</exif:GPSLongitude>'))).toBe(true);
  expect(hasPositionInXmp(packet(''))).toBe(false);
});
