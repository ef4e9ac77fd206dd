import type {EventKind} from '../../../schemas/vocabularies.ts'
import {type Pattern, pattern} from '../pattern.ts'

/** What makes a phrase the name of an event, and of what kind. `form` says what of the phrase must be there. */
type NamePattern = {kind: EventKind; pattern: Pattern}

const YEAR = String.raw`(?:1[5-9]|20)\d\d(?:[–-]\d{2,4})?`
const ORDINAL = String.raw`(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|\d{1,3}(?:st|nd|rd|th))`
// Capitals that open a sentence or a reference say nothing of a name.
const OPENER = `(?:The|This|That|These|Those|All|Some|Any|Both|Each|Every|No|In|At|On|By|For|From|To|With|After|Before|During|Since|Until|Following|Under|Over|As|If|When|While|Where|His|Her|Their|Its|Our|My|Your|A|An|And|But|Or|Nor|So|Yet|Next|Last|Previous|Earlier|Early|Late|Later|Other|Another|Such|More|Most|Many|Several|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Today|Yesterday|Tomorrow|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|President|Minister|Senator|Governor|Also|However|It|He|She|They|We|What|Who|How|Why|New|Twin|Mass|Major|Image|File|Photo)`
const CAP = String.raw`(?!${OPENER}\b)(?:\p{Lu}[\p{L}\p{N}.&]*(?:[-–’‘'/]\p{L}[\p{L}\p{N}]*)*|US|U\.S\.|UK)`
const CAPS = `${CAP}(?: (?:(?:of|the|and|for) ){0,2}${CAP}){0,6}`
const LED = `(?:(?:${YEAR}|${ORDINAL}) )`
const POLL = `(?:(?:presidential|general|federal|parliamentary|legislative|municipal|local|regional|provincial|state|national|gubernatorial|mayoral|midterm|mid-term|leadership|special|snap|primary|congressional|senatorial|runoff|party|independence|constitutional|autonomy|European|Democratic|Republican|Presidential|Primary|General|delegate|first|second|European) )`

/** Compound of capitals and a capital head: "Iran–Iraq War", "2019 World Athletics Championships". */
const headed = (heads: string, tail = '') =>
  pattern(
    String.raw`(?<![\p{L}\p{N}–-])${LED}?(?:${CAPS} )(?:${heads})(?![\p{L}-])(?: (?:of|in|on|for) (?:the )?${CAPS})?(?: ${YEAR})?${tail}`,
  )

/** A head that comes first: "Battle of X", "Hurricane X", "Treaty of X". */
const led = (heads: string, join = ' (?:of |on |between )?(?:the )?') =>
  pattern(String.raw`(?<![\p{L}\p{N}–-])${LED}?(?:${heads})${join}${CAPS}(?: ${YEAR})?`)

/** Lower-case heads, which a year or a capital must make specific: "2018 midterm elections", "South Carolina primary". */
const polled = (heads: string) =>
  pattern(
    String.raw`(?<![\p{L}\p{N}–-])(?:${YEAR} (?:${CAPS}(?:['’‘]s)? )?|${CAPS}(?:['’‘]s)? )${POLL}{0,4}(?:${heads})(?![\p{L}-])(?: (?:of|in) (?:the )?${CAPS})?`,
  )

const exactly = (names: string) =>
  pattern(String.raw`(?<![\p{L}\p{N}-])(?:${names})(?![\p{L}\p{N}]|-\p{L})`)

const DAYS = `International|World|National|Labou?r|Independence|Memorial|Veterans|Victory|Liberation|Republic|Bastille|Armistice|Remembrance|Women['’]?s|Mother['’]?s|Father['’]?s|Earth|Christmas|Boxing|New Year['’]s|Canada|Australia|Anzac|ANZAC|Valentine['’]s|Columbus|King Jr\\.|Constitution|Unity|Army|Navy|Flag|Children['’]s|Human Rights`

/** Names of events by their form. The earlier of two that overlap with equal length stands. */
export const NAME_PATTERNS: NamePattern[] = [
  {
    kind: 'war',
    pattern: exactly(
      `${CAPS} (?:Civil )?War(?: (?:II|I|One|Two))?|World War(?: (?:II|I|One|Two|2|1))|(?:First|Second) World War|WW(?:2|1|II|I)|Cold War`,
    ),
  },
  {
    kind: 'war',
    pattern: headed('War|Wars|Conflict|Revolution|Uprising|Rebellion|Intifada|Genocide|Insurgency'),
  },
  {kind: 'war', pattern: led('War|Operation', ' (?:in |of |on )?(?:the )?')},
  {kind: 'war', pattern: exactly('Holocaust|Arab Spring|Gulf War')},
  {kind: 'battle', pattern: led('Battle|Siege|Fall|Liberation', ' of (?:the )?')},
  {kind: 'battle', pattern: exactly('D-Day(?: landings)?|Normandy landings')},
  {
    kind: 'agreement',
    pattern: headed(
      'Agreement|Treaty|Accord|Accords|Pact|Armistice|Ceasefire|Truce|Protocol|Declaration',
    ),
  },
  {
    kind: 'agreement',
    pattern: led('Treaty|Agreement|Accord|Pact|Peace', ' (?:of|on|between) (?:the )?'),
  },
  {
    kind: 'agreement',
    pattern: pattern(String.raw`(?<=\bthe )(?:Armistice|Truce|Ceasefire)(?! \p{Lu})`),
  },
  {kind: 'summit', pattern: headed('Summit')},
  {
    kind: 'summit',
    pattern: pattern(String.raw`(?<![\p{L}\p{N}-])${LED}?(?:${CAPS}|G7|G20|G8) summit(?! \p{Lu})`),
  },
  {kind: 'meeting', pattern: headed('Convention|Conference|Symposium', '(?! Cent(?:er|re))')},
  {
    kind: 'competition',
    pattern: headed(
      'Cup|Championships?|Games|Olympics|Olympiad|Tournament|Grand Prix|Marathon|Super Bowl|World Series|Challenge|Competition|Open',
      '(?! (?:Committee|Society|Source))',
    ),
  },
  {
    kind: 'competition',
    pattern: pattern(
      String.raw`(?<![\p{L}\p{N}-])${YEAR} ${CAPS} (?:season|championships?|tournament|games|competition)(?![\p{L}-])`,
    ),
  },
  {
    kind: 'competition',
    pattern: exactly(
      'Super Bowl(?: [LXVI]+)?|March Madness|Tour de France|Olympics|(?:Summer|Winter) Olympics|Eurovision(?: Song Contest)?|Space Race',
    ),
  },
  {
    kind: 'festival',
    pattern: headed('Festival|Fest|Expo|Comicon|Comic[ -]Con|Faire?|Carnival|Biennale|Pride'),
  },
  {
    kind: 'festival',
    pattern: exactly(
      'Halloween|Christmas Eve|Christmas|Easter(?: Sunday)?|Ramadan|Hajj|Diwali|Hanukkah|Passover|Thanksgiving|Mardi Gras|Eid al-\\p{Lu}\\p{L}+|Lunar New Year',
    ),
  },
  {
    kind: 'anniversary',
    pattern: pattern(String.raw`(?<![\p{L}\p{N}-])(?:${CAPS} )?(?:${DAYS}) Day(?! \p{Lu})`),
  },
  {
    kind: 'award',
    pattern: pattern(
      String.raw`(?<![\p{L}\p{N}-])(?:${YEAR} ${CAPS} (?:Prize|Award)(?: (?:in|for) ${CAPS})?|(?:${YEAR} )?${CAPS} Awards)(?! (?:Committee|Foundation))`,
    ),
  },
  {
    kind: 'disaster',
    pattern: exactly(
      `(?:Super )?(?:Hurricane|Typhoon|Cyclone|Tropical Storm|Tropical Depression) ${CAP}`,
    ),
  },
  {
    kind: 'disaster',
    pattern: pattern(
      String.raw`(?<![\p{L}\p{N}-])${YEAR} ${CAPS} (?:hurricane|typhoon|cyclone|storm) season`,
    ),
  },
  {
    kind: 'disaster',
    pattern: pattern(
      String.raw`(?<![\p{L}\p{N}-])(?:${YEAR} )?${CAPS} (?:earthquake|tsunami|floods|eruption|wildfires|bushfires)(?![\p{L}-])`,
    ),
  },
  {
    kind: 'disease-outbreak',
    pattern: exactly(
      `(?:(?:${YEAR} )?(?:novel )?(?:COVID-19|[Cc]oronavirus|SARS-CoV-2|SARS|MERS|H1N1|Ebola|Zika|measles|cholera|polio|Spanish flu|swine flu|influenza|dengue)(?: disease| virus)? )(?:pandemic|outbreak|epidemic)`,
    ),
  },
  {
    kind: 'unrest',
    pattern: pattern(
      String.raw`(?<![\p{L}\p{N}-])(?:${YEAR} (?:${CAPS} )?(?:\p{Ll}[\p{L}-]+ )?|${CAPS} )(?:riots|unrest|coup)(?![\p{L}-])`,
    ),
  },
  {
    kind: 'attack',
    pattern: pattern(String.raw`(?<![\p{L}\p{N}-])${CAPS} [Mm]assacres?(?![\p{L}-])`),
  },
  {kind: 'attack', pattern: exactly('(?:September 11|9/11)(?: (?:terrorist )?attacks?)|9/11')},
  {
    kind: 'election',
    pattern: polled(
      'elections?|by-elections?|primary|primaries|caucus|caucuses|run-?off|[Ee]lection|Elections|Primary|Primaries|Caucus(?:es)?|presidential campaign|presidential nomination|presidential race',
    ),
  },
  {kind: 'election', pattern: exactly('Super Tuesday(?: \\d{4})?')},
  {kind: 'vote', pattern: polled('referendum|Referendum')},
  {
    kind: 'court-case',
    pattern: pattern(String.raw`(?<![\p{L}\p{N}-])${CAPS} vs?\.? (?=\p{Lu})${CAPS}`),
  },
  {kind: 'other', pattern: exactly('Brexit|Great Depression')},
  {
    kind: 'other',
    pattern: pattern(String.raw`(?<![\p{L}\p{N}-])${CAPS} (?:affair|scandal)(?![\p{L}-])`),
  },
  {
    kind: 'launch',
    pattern: pattern(String.raw`(?<![\p{L}\p{N}-])${CAPS}(?: \d+)? mission(?![\p{L}-])`),
  },
]
