type Words = readonly [string, ...string[]];

/** The words that fill the slots of `phrases.ts`, by the name of the slot. Several letters are no ASCII, as in real news. */
export const vocabulary: Readonly<Record<string, Words>> = {
  body: words(
    'the harbour board|the council of elders|the ferry company|the weather office|the lighthouse trust|the county court|' +
      'the union of nurses|the seed bank|the water guild|the ombudsman|the tramway operator|the chamber of bakers|' +
      'the institute for soils|the fire brigade|the forestry agency|the ministry of works|the patent bureau|' +
      'the academy of music|the customs house|the league of tenants|the market committee|the cycling federation',
  ),
  person: words(
    'a stationmaster|the night porter|an orchard keeper|one of the surveyors|a former minister|the acting treasurer|' +
      'a ship’s pilot|the head of the archive|a beekeeper from the hills|a young glazier|the clerk on duty|' +
      'a violin maker|the chief of police|a lecturer in geology|the mayor’s deputy|a juror who asked not to be named',
  ),
  place: words(
    'Ålesund|Porto Vecchio|the upper valley|Kraków|the salt marshes|São Tomé|the old tannery quarter|Gqeberha|Lübeck|' +
      'the far islands|Saint-Malo|the town of Erlen|Çeşme|the eastern docks|Cádiz|the plateau|Tromsø|the mill district|' +
      'Győr|the border villages|Nantes|the lower town',
  ),
  acted: words(
    'withdrew|confirmed|put off|paid for|commissioned|opposed|rehearsed|measured|repaired|mislaid|celebrated|adopted|' +
      'trimmed|sold|counted again|quietly renewed|forbade|presented|shelved|inspected',
  ),
  doing: words(
    'dredging|painting|auditing|moving|heating|widening|leasing|cataloguing|draining|replanting|rationing|insulating|' +
      'staffing|licensing|ticketing',
  ),
  quality: words(
    'hasty|generous|doubtful|seasonal|thorough|belated|secret|popular|expensive|second|careful|local|cheerful|binding|' +
      'makeshift|unsigned|modern|reluctant|plain|stubborn|joint|experimental|minor|famous',
  ),
  matter: words(
    'bargain|inventory|petition|blueprint|concession|boycott|ballot|statute|dispute|estimate|deposit|merger|pageant|' +
      'regatta|rehearsal|ruling|shipment|shortage|strike|trial|truce|vacancy|warranty|yardstick|census|detour|harvest|hearing',
  ),
  goods: words(
    'pontoons|greenhouses|street lamps|school buses|bell towers|fish ladders|footbridges|hedgerows|ice rinks|looms|' +
      'allotments|night ferries|organ pipes|printing presses|quarries|rain barrels|signal boxes|spare parts|tide gauges|' +
      'vineyards|waiting rooms|weather masts|wool sheds|yawls',
  ),
  moment: words(
    'On the eve of the fair|Since last autumn|After a short recess|With two days to go|In the small hours|' +
      'For the third time|At the request of the widow|Shortly before noon|In a room without windows|Once the fog had lifted|' +
      'When the doors opened|Contrary to every forecast|By a single vote|During the spring tides|Over a cold lunch',
  ),
  aside: words(
    'which surprised no one|as the minutes record|though nobody had asked for it|and the applause was brief|' +
      'at a price still unknown|while the kettles boiled|to the relief of the neighbours|with one member absent|' +
      'as it had done the year before|long after the lamps were out|because the ink had run|which is cheaper than it sounds|' +
      'and that is where the matter rests|despite three reminders|if the ice allows it',
  ),
  unit: words('per cent|tonnes|crowns|litres|passengers|miles|hours|signatures|crates|kilowatts'),
  site: words(
    'example.org/minutes|example.com/register|example.net/figures|example.org/letters|example.com/maps',
  ),
  given: words(
    'Astrid|Bruno|Chiara|Daniel|Esther|Farid|Greta|Hamid|Irina|Jakob|Katya|Lorenzo|Mina|Nils|Olga|Pascal|Renata|Simon|Tove|Ulrich',
  ),
  family: words(
    'Aalto|Bergman|Castellan|Dumont|Eriksen|Falk|Grimaldi|Hartog|Ivarsson|Jansen|Kovač|Lombard|Madsen|Nyström|Oliveira|' +
      'Pauls|Quist|Rossi|Szabo|Thorne',
  ),
  guest: words(
    'Ambrose|Bellweather|Crane|Delacourt|Eastlake|Fenwick|Goldschmidt|Holloway|Inglis|Juniper|Kestrel|Larkspur|Merriman|' +
      'Northcott|Osgood|Penhallow',
  ),
};

/** The sections, the busiest first. */
export const sections = [
  'Town',
  'Abroad',
  'Trade',
  'Nature',
  'Stage',
  'Games',
  'Letters',
  'Science',
];

const subjects = words(
  'harbour|school|tram|forest|bread|river|theatre|clinic|winter|market|island|housing|honey|radio|football|coal|' +
    'library|railway|fishing|museum|garden|tax|music|police|glass',
);
const aspects = words(
  'prices|plans|workers|history|safety|repairs|festival|rules|shortage|science|politics|design',
);

/** Three hundred tags, the most frequent first: the aspects run through the subjects, so that neighbours differ. */
export const tags: readonly string[] = subjects.flatMap((_, turn) =>
  aspects.map((aspect, n) => `${subjects[(turn + n * 7) % subjects.length]} ${aspect}`),
);

/** Forty authors, each a different name. */
export const authors: readonly string[] = Array.from({ length: 40 }, (_, n) => {
  const first = vocabulary['given']?.[n % 20];
  const last = vocabulary['family']?.[(n * 3 + (n < 20 ? 0 : 7)) % 20];
  return `${first} ${last}`;
});

function words(text: string): Words {
  const [first = '', ...others] = text.split('|');
  return [first, ...others];
}
