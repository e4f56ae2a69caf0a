import { describe, expect, it } from 'vitest';
import { regionOf, widthsFor } from '../../../src/pages/pictures/cut.ts';

const size = (width: number, height: number) => ({ width, height });

describe('regionOf()', () => {
  it('keeps as much of a picture as a ratio allows, round the point that must be seen', () => {
    const ratio = 3 / 2;
    expect(regionOf(size(1200, 1200), ratio, [0.5, 0.5])).toEqual({
      left: 0,
      top: 200,
      width: 1200,
      height: 800,
    });
    expect(regionOf(size(3000, 1000), ratio, [0.7, 0.5])).toEqual({
      left: 1350,
      top: 0,
      width: 1500,
      height: 1000,
    });
  });

  it('never reaches over an edge', () => {
    expect(regionOf(size(900, 300), 1, [0, 0])).toMatchObject({ left: 0, top: 0 });
    expect(regionOf(size(900, 300), 1, [1, 1])).toMatchObject({ left: 600, top: 0, width: 300 });
  });

  it('looks a little above the middle when nobody says where', () => {
    expect(regionOf(size(1000, 2000), 1)).toEqual({ left: 0, top: 300, width: 1000, height: 1000 });
  });

  it('is all of a picture that has the ratio already, or none is asked for', () => {
    expect(regionOf(size(3000, 2000), 3 / 2)).toBeUndefined();
    expect(regionOf(size(1620, 1081), 3 / 2)).toBeUndefined();
    expect(regionOf(size(900, 300), undefined)).toBeUndefined();
  });
});

describe('widthsFor()', () => {
  const widths = [360, 720, 1080];

  it.each([
    [4000, [360, 720, 1080]],
    [1080, [360, 720, 1080]],
    [1000, [360, 720, 1000]],
    [760, [360, 720]],
    [300, [300]],
    [1, [1]],
  ])('A picture %d pixels wide is made in the widths %j', (width, made) => {
    expect(widthsFor(width, widths)).toEqual(made);
  });
});
