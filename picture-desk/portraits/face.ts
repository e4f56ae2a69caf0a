import { paper } from '../inks.ts';
import { type Inks, type Layer, type Picture, tone } from '../picture.ts';
import { bent, circled, ruled } from '../screen.ts';
import { box, path } from '../shapes.ts';

/** What makes one face another: everything else is the same for all. */
export interface Face {
  readonly name: string;
  readonly inks: Inks;
  /** What stands behind the head. */
  readonly ground: string;
  readonly skin: string;
  /** How dark the side is that the lamp does not reach, from 0 to 1. */
  readonly shade: number;
  readonly hair: string;
  /** Hair behind the head, and over the forehead: paths. */
  readonly behind: string;
  readonly front: string;
  /** Clothes, drawn over the shoulders. */
  readonly clothes: string;
  /** What is worn on the head or in front of the eyes, and beards. */
  readonly worn?: string;
  /** The line of the mouth. */
  readonly mouth?: string;
  readonly brow?: string;
}

const side = 800;
const dark = tone(1);

const head =
  'M288 330 Q284 190 400 184 Q516 190 512 330 Q512 392 494 440 Q470 506 424 524 Q400 532 376 524 Q330 506 306 440 Q288 392 288 330 Z';

/** The lamp stands at the left: forehead, nose, lips and chin part the light from the shade. */
const shade =
  'M420 184 Q438 240 428 300 Q420 316 428 338 Q444 372 440 392 Q432 404 412 402 Q424 414 416 428 Q424 438 420 452 Q410 470 420 490 Q424 512 404 530 L424 524 Q470 506 494 440 Q512 392 512 330 Q516 190 420 184 Z';

const neck = 'M344 480 H460 L474 610 Q402 660 328 610 Z';
const shoulders =
  'M40 820 Q64 664 220 626 Q300 606 332 580 Q402 646 470 580 Q504 606 584 626 Q736 664 762 820 Z';
export const body = (fill: string): string => path(shoulders, fill);

function features({ mouth, brow }: Face): string {
  const stroke = (d: string, width: number): string =>
    path(
      d,
      'none',
      `stroke="${dark}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`,
    );
  return [
    path(
      brow ??
        'M320 302 Q344 280 384 294 L382 304 Q346 294 322 310 Z M424 294 Q462 280 486 304 L482 310 Q458 294 426 304 Z',
      dark,
    ),
    path('M328 338 Q350 316 378 336 Q354 330 328 338 Z', dark),
    path('M430 336 Q456 316 480 338 Q456 330 430 336 Z', dark),
    path(
      'M345 331 a9 10 0 1 0 18 2 q-9 -6 -18 -2 z M447 331 a9 10 0 1 0 18 2 q-9 -6 -18 -2 z',
      dark,
    ),
    stroke('M338 350 q16 6 30 0 M444 350 q14 6 28 0', 2.6),
    stroke('M398 318 Q392 360 382 388 Q388 402 402 400', 4),
    path('M408 402 q16 4 26 -8 q-2 -8 -12 -8 q-10 4 -14 16 z', dark),
    path(
      mouth ?? 'M358 444 Q380 434 398 440 Q420 434 444 444 Q424 452 398 450 Q378 452 358 444 Z',
      dark,
    ),
    path('M376 464 q24 10 48 0 q-22 18 -48 0 z', dark, 'opacity=".75"'),
    stroke('M300 352 Q288 340 290 366 Q294 388 306 386 M506 352 Q514 340 512 366', 4),
  ].join('');
}

/** A portrait, square: face, shoulders and what belongs to them, in the light of one lamp. */
export function portrait(face: Face): Picture {
  const layers: readonly Layer[] = [
    { screen: circled(400, 350, 11), shapes: box(0, 0, side, side, face.ground) },
    { screen: bent(78, 6, 40, 90, 3), shapes: path(face.behind, face.hair) },
    {
      screen: ruled(-34, 6),
      shapes:
        path(neck, face.skin) +
        path(
          'M344 486 H460 L474 610 Q440 640 410 640 Q440 560 360 528 Z',
          tone(Math.min(0.94, face.shade + 0.16), 0.2, 0.2),
        ),
    },
    { screen: ruled(58, 7), shapes: face.clothes },
    {
      screen: ruled(-34, 6),
      shapes:
        path(head, face.skin) +
        path(
          'M290 330 Q276 322 280 356 Q286 396 306 398 Z M510 330 Q524 322 520 356 Q514 396 494 398 Z',
          face.skin,
        ),
    },
    { screen: bent(-52, 6, 26, 110, 7), glaze: true, shapes: path(shade, tone(face.shade)) },
    { shapes: features(face) },
    { screen: bent(70, 6, 50, 80, 5), shapes: path(face.front, face.hair) },
    ...(face.worn === undefined ? [] : [{ screen: ruled(64, 6), shapes: face.worn }]),
  ];
  const [ground, ...nearer] = layers;
  return {
    name: face.name,
    width: side,
    height: side,
    paper,
    inks: face.inks,
    layers: [
      ...(ground ? [ground] : []),
      ...nearer.map((layer) => ({ ...layer, shapes: closer(layer.shapes) })),
    ],
  };
}

/** Heads are drawn small, for the sake of shoulders, and looked at from nearer. */
function closer(shapes: string): string {
  return `<g transform="translate(400 400) scale(1.3) translate(-400 -392)">${shapes}</g>`;
}
