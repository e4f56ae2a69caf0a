import { remembered } from '../../base/remembered.ts';
import { namesOffice, namesWork } from './office.ts';

/** News agencies by the names under which their texts are signed. */
const agencies = new Set(
  (
    'afp ansa ap apa associated press agence france-presse agerpres belga bloomberg canadian press cna cp dpa efe epd kna kyodo ' +
    'lusa mti ntb ots pap pa media press association pti reuters ritzau sda stt tt ukrinform upi xinhua yonhap укрінформ унн'
  ).split(' '),
);

/** Words of bylines that nobody is called by. */
const houses = new Set(
  (
    'newsroom staff team desk editors board agency agencies newswire redaktion rédaction redacción redazione redactie redakcja ' +
    'редакция редакція агентство агенція'
  ).split(' '),
);

/**
 * Is a byline that of an organisation: `Reuters`, `The Editors`, `Tarn University`? Search engines ask to be told persons and
 * organisations apart.
 */
export const namesOrganization = remembered((text): boolean => {
  const words = text.toLowerCase().split(/[\s/,&]+/);
  if (/^the\s/i.test(text) || words.every((word) => agencies.has(word))) return true;
  if (words.some((word) => houses.has(word))) return true;
  return namesWork(text) && !namesOffice(text);
});
