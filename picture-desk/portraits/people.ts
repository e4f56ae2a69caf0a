import { coral, dawn, night, river } from '../inks.ts';
import { type Picture, tone } from '../picture.ts';
import { box, disc, line, path } from '../shapes.ts';
import { body, portrait } from './face.ts';

const dark = tone(1);
const edge = (d: string, width = 6): string =>
  path(
    d,
    'none',
    `stroke="${dark}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"`,
  );

const ingridOsei = portrait({
  name: 'ingrid-osei',
  inks: coral,
  ground: tone(0.16, 0, 0.75),
  skin: tone(0.34, 0.62, 0.35),
  shade: 0.82,
  hair: dark,
  behind: 'M284 330 Q268 420 300 470 L500 470 Q532 420 516 330 Q520 190 400 180 Q280 190 284 330 Z',
  front:
    'M286 330 Q284 250 320 226 Q400 240 480 226 Q516 250 514 330 Q506 262 400 258 Q294 262 286 330 Z',
  clothes: `${body(tone(0.05, 0.95, 0.1))}${path('M330 582 L400 700 L472 582 L500 612 L420 820 H380 L300 612 Z', tone(0.02))}${path('M150 660 L196 640 L260 820 H204 Z M650 660 L604 640 L540 820 H596 Z', tone(0.02, 0, 0.55))}`,
  worn: `${path('M262 250 Q258 92 400 84 Q542 92 538 250 Q400 218 262 250 Z', tone(0.03))}${path('M400 84 Q500 96 500 226 Q538 236 538 250 Q542 92 400 84 Z', tone(0.32, 0, 0.25))}${path('M376 86 Q400 78 424 86 L430 226 Q400 222 370 226 Z', tone(0.04))}${edge('M376 86 L370 226 M424 86 L430 226', 4)}${path('M232 262 Q400 200 568 262 Q560 278 540 270 Q400 232 260 270 Q240 278 232 262 Z', tone(0.02))}${edge('M262 250 Q258 92 400 84 Q542 92 538 250 M232 262 Q400 200 568 262 Q560 278 540 270 Q400 232 260 270 Q240 278 232 262 Z')}`,
});

const jonahPetrie = portrait({
  name: 'jonah-petrie',
  inks: night,
  ground: tone(0.3, 0.85),
  skin: tone(0.08, 0, 0.32),
  shade: 0.56,
  hair: tone(0.22),
  behind: 'M282 330 Q270 400 290 450 L512 450 Q530 400 518 330 Z',
  front:
    'M284 320 Q286 290 300 280 L300 380 Q288 360 284 320 Z M516 320 Q514 290 500 280 L500 380 Q512 360 516 320 Z',
  clothes: `${body(tone(0.9, 0.4))}${path('M306 596 Q400 690 494 596 L520 624 Q400 760 280 624 Z', tone(0.06))}${[690, 760].map((y) => disc(400, y + 30, 13, tone(0, 0, 1))).join('')}`,
  worn: `${path('M290 386 Q300 420 340 424 Q372 404 400 424 Q428 404 460 424 Q500 420 510 386 Q524 470 496 530 Q460 604 400 612 Q340 604 304 530 Q276 470 290 386 Z', tone(0.16))}${path('M420 420 Q440 408 460 424 Q500 420 510 386 Q524 470 496 530 Q460 604 404 612 Q450 520 420 420 Z', tone(0.5))}${path('M362 448 Q400 438 438 448 Q400 462 362 448 Z', dark)}${path('M268 266 Q230 180 300 142 Q400 100 500 142 Q570 180 532 266 Q400 226 268 266 Z', tone(0.92, 0.4))}${path('M268 262 Q400 224 532 262 L530 296 Q400 258 270 296 Z', tone(0.04))}${path('M262 296 Q400 250 538 296 Q520 324 400 300 Q280 324 262 296 Z', dark)}${disc(400, 226, 27, tone(0, 0, 1))}${edge('M400 206 v40 m-16 -10 q16 18 32 0', 5)}`,
});

const agnesThorley = portrait({
  name: 'agnes-thorley',
  inks: ['#1b2433', '#c8463a', '#e9b44c'],
  ground: tone(0.12, 0.75, 0.1),
  skin: tone(0.04, 0.12, 0.2),
  shade: 0.5,
  hair: tone(0.4),
  behind:
    'M274 330 Q240 150 400 142 Q560 150 530 330 Q546 430 510 486 Q470 500 460 440 H340 Q330 500 292 486 Q256 430 274 330 Z',
  front:
    'M284 344 Q262 200 352 164 Q440 140 506 220 Q528 270 514 344 Q508 280 452 236 Q400 262 330 258 Q296 280 284 344 Z',
  clothes: `${body(tone(0.86, 0.1))}${path('M332 580 L400 720 L470 580 L446 566 L400 640 L356 566 Z', tone(0.03))}${Array.from(
    { length: 15 },
    (_, n) => {
      const part = n / 14;
      const [x, y] = [196 + part * 408, 650 + Math.sin(part * Math.PI) * 120];
      return disc(x, y, 19, dark) + disc(x, y, 14, tone(0, 0, 1));
    },
  ).join('')}${disc(400, 778, 44, dark)}${disc(400, 778, 37, tone(0, 0.1, 1))}`,
  mouth: 'M354 438 Q380 436 400 440 Q422 436 448 434 Q428 456 400 456 Q376 456 354 438 Z',
});

const constanceMarl = portrait({
  name: 'constance-marl',
  inks: river,
  ground: tone(0.14, 0, 0.85),
  skin: tone(0.05, 0, 0.22),
  shade: 0.52,
  hair: tone(0.74, 0.3),
  behind:
    'M330 130 Q340 60 410 64 Q476 70 470 132 Q540 170 522 330 L500 420 H300 L278 330 Q262 170 330 130 Z',
  front: 'M284 340 Q266 190 400 160 Q534 190 516 340 Q500 256 404 204 Q310 250 284 340 Z',
  clothes: `${body(tone(0.3, 0.95))}${path('M312 594 Q400 520 490 594 L470 660 Q400 610 330 660 Z', tone(0.62, 1))}${path('M330 600 Q400 560 470 600', 'none', `stroke="${tone(0.02)}" stroke-width="5"`)}`,
  worn: `${edge('M312 326 a42 40 0 1 0 84 0 a42 40 0 1 0 -84 0 M416 326 a42 40 0 1 0 84 0 a42 40 0 1 0 -84 0', 8)}${edge('M396 322 q10 -8 20 0 M312 320 L288 312 M500 320 L514 312', 7)}${path('M322 306 q16 -18 34 -14 l-24 44 q-12 -12 -10 -30 z', tone(0.02), 'opacity=".55"')}`,
  mouth: 'M360 446 Q380 438 398 442 Q420 438 440 440 Q424 450 398 450 Q378 452 360 446 Z',
});

const elifSarikaya = portrait({
  name: 'elif-sarikaya',
  inks: ['#12303a', '#2a8f8a', '#f0a63c'],
  ground: tone(0.2, 0.9),
  skin: tone(0.12, 0.06, 0.5),
  shade: 0.58,
  hair: tone(0.92),
  behind:
    'M270 340 Q230 150 400 150 Q570 150 532 340 Q560 480 600 600 Q610 700 540 700 Q470 660 470 480 H330 Q330 660 262 690 Q190 690 206 590 Q250 480 270 340 Z',
  front: 'M284 346 Q262 190 396 168 Q540 176 516 350 Q506 260 380 204 Q300 250 284 346 Z',
  clothes: `${body(tone(0.06, 0, 0.95))}${path('M330 582 Q400 650 472 582 L490 606 Q400 690 312 606 Z', tone(0.7, 0.3))}${path('M388 650 H412 V820 H388 Z', dark)}${line(
    [
      [400, 660],
      [400, 820],
    ],
    4,
    tone(0.02),
  )}${path('M206 590 Q180 700 262 690 Q330 640 322 540 Q280 560 206 590 Z', tone(0.92))}`,
});

const nellFerrars = portrait({
  name: 'nell-ferrars',
  inks: coral,
  ground: tone(0.34, 0.04, 0.04),
  skin: tone(0.03, 0.2, 0.16),
  shade: 0.5,
  hair: tone(0.3, 0.6, 0.7),
  behind:
    'M280 330 Q262 420 276 500 Q250 600 282 700 Q330 690 318 600 L330 480 H470 L500 470 Q530 420 520 330 Z',
  front:
    'M286 336 Q284 290 306 270 L330 262 Q300 300 294 380 Z M514 336 Q516 290 494 270 L470 262 Q500 300 506 380 Z',
  clothes: `${body(tone(0.02, 0, 0.98))}${path('M300 600 Q320 540 344 548 Q400 600 460 548 Q484 540 504 600 Q400 700 300 600 Z', tone(0.5, 0, 0.9))}${path('M394 660 H406 V820 H394 Z', dark)}${[700, 770].map((y) => box(384, y, 34, 14, dark)).join('')}${path('M276 500 Q246 600 282 700 Q336 690 320 590 Q300 540 316 500 Z', tone(0.3, 0.6, 0.7))}${[540, 584, 628, 668].map((y) => edge(`M266 ${y} q24 22 50 -6`, 5)).join('')}`,
  worn: `${path('M276 262 Q262 110 400 104 Q538 110 524 262 Z', tone(0.62, 0.1))}${Array.from(
    { length: 17 },
    (_, n) =>
      line(
        [
          [284 + n * 14.6, 262],
          [340 + n * 7.5, 110],
        ],
        3,
        tone(0.1),
      ),
  ).join(
    '',
  )}${path('M264 256 Q400 206 536 256 Q546 300 532 312 Q400 262 268 312 Q254 300 264 256 Z', tone(0.06, 0.95))}${edge('M264 256 Q400 206 536 256 Q546 300 532 312 Q400 262 268 312 Q254 300 264 256 Z', 5)}`,
  mouth: 'M352 438 Q380 440 400 442 Q424 440 450 430 Q432 458 400 456 Q372 456 352 438 Z',
});

const idaCorbett = portrait({
  name: 'ida-corbett',
  inks: dawn,
  ground: tone(0.14, 0.06, 0.8),
  skin: tone(0.05, 0.34),
  shade: 0.52,
  hair: tone(0.1),
  behind: 'M270 330 Q250 160 400 150 Q550 160 530 330 Q530 420 500 450 H300 Q270 420 270 330 Z',
  front:
    'M284 330 Q270 220 350 196 Q400 214 470 198 Q530 226 516 330 Q506 270 440 240 Q390 264 332 256 Q296 276 284 330 Z',
  clothes: `${body(tone(0.82, 0.3, 0.2))}${path('M318 590 Q400 660 484 590 L500 640 Q400 720 300 640 Z', tone(0.03))}`,
  worn: `${path('M262 360 Q236 130 400 126 Q564 130 538 360 Q528 440 500 480 Q524 380 506 280 Q470 196 400 200 Q330 196 294 280 Q276 380 300 480 Q272 440 262 360 Z', tone(0.08, 0.95))}${path('M310 520 Q400 590 490 520 L470 566 Q430 590 446 650 L406 606 L352 660 Q368 590 330 566 Z', tone(0.08, 0.95))}${edge('M262 360 Q236 130 400 126 Q564 130 538 360 Q528 440 500 480 Q524 380 506 280 Q470 196 400 200 Q330 196 294 280 Q276 380 300 480 Q272 440 262 360 Z', 5)}${[
    [300, 200],
    [350, 158],
    [420, 150],
    [480, 180],
    [516, 250],
    [282, 280],
    [330, 190],
    [456, 160],
  ]
    .map(([x = 0, y = 0]) => disc(x, y, 7, tone(0.02)))
    .join(
      '',
    )}${edge('M318 372 q14 12 30 10 M452 382 q18 0 28 -12 M338 420 q-10 14 -4 34 M458 420 q10 14 4 34 M330 276 q30 -8 52 0 M424 276 q26 -8 48 2', 3)}`,
  mouth: 'M356 440 Q380 442 400 444 Q422 440 446 434 Q430 454 400 454 Q376 454 356 440 Z',
});

/** Portraits of some of those who speak in the paper. */
export const people: readonly Picture[] = [
  ingridOsei,
  jonahPetrie,
  agnesThorley,
  constanceMarl,
  elifSarikaya,
  nellFerrars,
  idaCorbett,
];
