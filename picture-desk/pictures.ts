import type { Picture } from './picture.ts';
import { people } from './portraits/people.ts';
import { bridgeClosed } from './scenes/bridge-closed.ts';
import { bridgeOpens } from './scenes/bridge-opens.ts';
import { floodNight } from './scenes/flood-night.ts';
import { lanternReopens } from './scenes/lantern.ts';
import { libraryBoat } from './scenes/library-boat.ts';
import { seagrass } from './scenes/seagrass.ts';
import { swim } from './scenes/swim.ts';
import { tideFlood } from './scenes/tide-flood.ts';
import { tideHigh } from './scenes/tide-high.ts';
import { tideLow } from './scenes/tide-low.ts';
import { up } from './scenes/up.ts';

/** Every picture of the sample publication. */
export const pictures: readonly Picture[] = [
  bridgeOpens,
  bridgeClosed,
  floodNight,
  swim,
  libraryBoat,
  up,
  tideLow,
  tideFlood,
  tideHigh,
  lanternReopens,
  seagrass,
  ...people,
];
