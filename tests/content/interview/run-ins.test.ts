import { expect, it } from 'vitest';
import { parseText } from '../../support/parse-text.ts';

/** What newsrooms write with bold words and colons, and nobody says. */
const articles: readonly (readonly [what: string, text: string])[] = [
  [
    'Credits',
    `**Reporter:** Ann Lee. Who else?

**Editor:** Bo Ek

**Reporter:** Cy Fox

**Editor:** Di Gray`,
  ],
  [
    'A recipe in steps',
    `**Serves:** Four. Or six?

**Step 1:** Cut the eel. Is it fresh?

**Serves:** Two, as a starter?

**Step 1:** Ask for the head?`,
  ],
  [
    'A recipe',
    `A stew for a wet week, from the ferry kitchen.

**Ingredients:** two leeks, one eel, butter

**For the crust:** flour, salt

**Ingredients:** for the sauce, cream and dill

**For the crust:** one egg

**Method:** Cut the eel. Is it fresh?

**Tip:** Ask for the head.`,
  ],
  [
    'A list of reasons with bold beginnings',
    `**1. The harbour:** It silts up.

**2. The fleet:** Who would pay for it?

**3. The harbour:** It silts up again.

**4. The fleet:** Nobody, it seems?`,
  ],
  [
    'A glossary',
    `**Levee:** a wall of earth.

**Weir:** a low wall in the water.

**Sluice:** a gate. What else?

**Levee:** also a morning reception.

**Weir:** also a trap for fish?`,
  ],
  [
    'Frequent questions',
    `**How do I vote?**

At the town hall.

**Do I need a card?**

No.

**Where:** Town hall

**When:** Sunday?`,
  ],
  [
    'A report of a match',
    `Northport won by a late goal.

**Score:** Northport 2, Tarn 1

**Half-time:** 1–1

**Scorers:** Ruiz (2), Bakker

**Referee:** T. Olsen

**Score:** on aggregate 4–3

**Referee:** booked six. Six?`,
  ],
  [
    'A press release',
    `The works closed on Friday.

**Contact:** Press office, 555 0100

**Contact:** Night desk, 555 0101

**About the company:** It makes rope. Does it still?

**Contact:** Switchboard

**About the company:** Founded long ago?`,
  ],
  [
    'The credits of a film',
    `**Director:** Ines Duarte

**Cast:** Lev Amar, Su Min

**Director:** of photography, Jo Field

**Cast:** of the sequel, who knows?

**Running time:** 98 minutes`,
  ],
  [
    'Portraits in a line each',
    `**Ann Lee:** The engineer who said no. Why?

**Bob Ray:** The mayor.

**Cy Moss:** The diver who went down twice?

**Di Kerr:** The clerk.`,
  ],
  [
    'Notes of the desk',
    `The bridge is shut.

**Update:** It is open. Is it safe?

**Correction:** It was shut on Monday.

**Update:** Shut again?

**Correction:** On Tuesday.

**Note:** Times are local.`,
  ],
  [
    'A day in times',
    `**10:30:** The siren. Who heard it?

**10:45:** The first boats.

**10:30:** in the other town, nothing?

**10:45:** still nothing.`,
  ],
  [
    'A day in times and places',
    `**10:30, Northport:** The siren. Who heard it?

**Noon:** The first boats.

**10:30, Northport:** no second siren?

**Noon:** the last boats.`,
  ],
  [
    'A review with marks',
    `**Food:** ★★★

**Service:** ★★ – why so slow?

**Food:** dessert ★★★★★

**Service:** at the bar ★?

**Rating:** 7/10`,
  ],
  [
    'Obituaries',
    `**Ida Frost:** 1931–2024. She kept the light.

**Ivo Frost:** 1929–2024. He kept the boat.

**Ida Frost:** leaves two sons.

**Ivo Frost:** leaves none.`,
  ],
  [
    'The results of an election',
    `**Labour:** 41 %

**Greens:** 22 %

**Labour:** in the north 47 %

**Greens:** in the north 18 %

**Turnout:** 61 %`,
  ],
  [
    'What parties promise, with questions',
    `**Labour:** A new bridge. But who pays?

**Greens:** A ferry.

**Labour:** No ferry. Really?

**Greens:** A bridge for bicycles.`,
  ],
  [
    'A comparison of telephones',
    `**Camera:** Sharp. In the dark?

**Battery:** Two days.

**Camera:** of the other one, sharper?

**Battery:** One day.`,
  ],
  [
    'Horoscopes',
    `**Aries:** Stay at home. Why not?

**Taurus:** Go out.

**Aries:** in love, ask. Whom?

**Taurus:** in love, wait.`,
  ],
  [
    'Letters to the editor with an answer of the desk',
    `**Cod prices:** Who sets them?

**Parking:** Nobody asked us.

**Cod prices:** Still too high?

**Parking:** Thank you.`,
  ],
];

it.each(articles)('%s is no interview', (_, text) => {
  const { body } = parseText(text, { headline: 'Given' });
  const found = body.passages.flatMap((passage) =>
    passage.kind === 'interview' && passage.evidence !== 'likely' ? [passage.evidence] : [],
  );
  expect(found).toEqual([]);
});

it('Neither credits nor recipes are even likely to be one', () => {
  for (const [, text] of articles.slice(0, 2))
    expect(parseText(text).body.passages.map(({ kind }) => kind)).toEqual(['prose']);
});
