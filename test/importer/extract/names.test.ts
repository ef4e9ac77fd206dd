import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {findNames} from '../../../importer/extract/names/index.ts'
import {readTexts} from '../../../importer/extract/texts.ts'
import {HEADLINE} from '../../../importer/types.ts'
import {article, articleHeaded, textOf} from './support/article.ts'

/**
 * Every name that is to be found stands in brackets with its type. Days, months, works and other names that become no
 * entity need no brackets; all other types do.
 */
describe('persons', () => {
  test.each([
    'On Monday [Marta Oyelaran|person] spoke in [Lisbon|place].',
    'The mayor of [Bergen|place], [Ida Solheim|person], opened the bridge.',
    'President [Tomasz Brzezicki|person] met [Dr.|-] [Anneke van der Berg|person].',
    'Prime Minister [Lin Xuefeng|person] of [Singapore|state] wrote to Mrs. [Obiageli|person].',
    '[Park Ji-won|person], a singer, married [Walter T. Ashcombe|person] in [Busan|place].',
    'The victims were [Rosa Delgado|person], [Piet Mulder|person] and [Yusuf Haddad|person].',
    'Secretary of State [Helen Marsh|person] resigned, said spokesman [Gil Ferro|person].',
    '"We will rebuild," said [Kwabena Asante|person], who lost his house.',
    '[US|state] Senator [Clara Whitfield|person] of [Vermont|place] voted no.',
    '[Stephen King|person] writes books. [King|person] lives in [Maine|place].',
    'However, [Ngozi Eze|person], 41, denied it. Later [Eze|person] left.',
    '[Robert Plant|person] sang.',
    'They met [Edward Lodewijk "Ned" Low|person], [Matiu “Matt” Falk|person] and [James (Jim) Solheim|person].',
    'She wrote to [Dwayne "The Wall" Ashcombe|person] in [Bergen|place].',
  ])('in “%s”', expectMarked)
})

describe('organizations', () => {
  test.each([
    'The [Ministry of Health and Family Welfare|organization] said so.',
    'The [US Forest Service|organization] closed the road.',
    'The [Royal Norwegian Navy|organization] sent a ship.',
    'The [People’s Defence Army|organization] withdrew.',
    'The [World Meteorological Organization|organization] ([WMO|organization]) warned again. [WMO|organization] experts agreed.',
    'She studied at the [University of Ljubljana|organization] and [Leeds Metropolitan University|organization].',
    'The [Books for Schools Foundation|organization] paid.',
    'The [Rail, Maritime and Port Workers Union|organization] went on strike.',
    '[Youth Forum Namibia|organization] protested.',
    'The “[Volunteer Army to Defend Ruritania and Aid Syldavia|organization]” marched.',
    '[Reuters|organization] and the [Associated Press|organization] reported it.',
    '[Iraqi security forces|organization] and the [ministry of justice of Peru|organization] agreed.',
    'They left [Iraqi|demonym] military bases, the government of [Peru|state] said.',
    'The [Belgian|demonym] newspaper wrote that [Kenyan police|organization] had come.',
    '[Sweden|state]’s [Foreign Ministry|organization] spokesman [Olle Falk|person] declined.',
    'The [House of Representatives|organization] Speaker [Ada Quill|person] agreed.',
    '[Morgan Stanley|organization] paid [Pink Floyd|organization] and the [Utah Jazz|organization].',
  ])('in “%s”', expectMarked)
})

describe('states, peoples and places', () => {
  test.each([
    'The [Democratic People’s Republic of Korea|state] and the [Republic of Korea|state] talked.',
    'The [Democratic People‘s Republic of Korea|state] is the [DPRK|state].',
    'The border between [North|state] and [South Korea|state] is closed.',
    'The [Soviet Union|state] and [Yugoslavia|state] are no more.',
    'A [US|state]-led force and a [Paris|place]-based firm met [Germans|demonym].',
    'They crossed the [Danube|place] near [Mount Elbrus|place] and [Lake Geneva|place].',
    'It fell near [Springdale County|place], not far from the [Hartwell River|place].',
    'Votes were counted in [Ohio|place], [Texas|place] and [Georgia|place].',
    'Envoys of [Georgia|state] and [Armenia|state] met in [Tbilisi|place].',
    'The [Georgian|demonym] envoy left [Georgia|state] for [Texas|place].',
    '[MADRID|place] — The king spoke.',
    '[Gibraltar|state] lies on a rock.',
    'The [Museum of Modern Art|place] reopened in [New York City|place].',
  ])('in “%s”', expectMarked)
})

describe('what is no name', () => {
  test.each([
    'However, the talks failed. Nobody came.',
    'Former ministers spoke on Tuesday in March 2019.',
    'May it rest. In May 2020 it did.',
    'Rescue teams searched. Firefighters left.',
    'The HMS Prince of Wales and the USS Ada Quill sank.',
  ])('in “%s”', expectMarked)
})

describe('a headline in title case', () => {
  test('has the names that the body has, and no others', () => {
    const names = namesIn(
      articleHeaded(
        'Ida Solheim Opens Great New Bridge in Norway Ahead of Summer',
        'The mayor of Bergen, Ida Solheim, opened a bridge.',
      ),
    )
    const quotes = names.filter(({block}) => block === HEADLINE).map(({quote}) => quote)
    expect(quotes).toEqual(['Ida Solheim', 'Norway'])
  })
})

describe('any text', () => {
  test('gives names whose quotes stand where they say, without overlaps', () => {
    fc.assert(
      fc.property(fc.array(anyText, {maxLength: 4}), (paragraphs) => {
        const source = article(...paragraphs)
        const ends = new Map<string, number>()
        for (const {block, start, end, quote} of namesIn(source)) {
          expect(textOf(source, block).slice(start, end)).toBe(quote)
          expect(start).toBeGreaterThanOrEqual(ends.get(block) ?? 0)
          ends.set(block, end)
        }
      }),
    )
  })

  test.each([
    ['nothing', ''],
    ['emoji', '👩‍👩‍👧 🇰🇪 😀😀'],
    ['right-to-left marks', '\u200fשלום Ann\u200e Low\u202e said'],
    ['capitals', 'ANN LOW OF PERU MET THE UNITED NATIONS IN GENEVA TODAY'],
    ['small letters', 'ann low of peru met the united nations in geneva today'],
    ['an unfinished possessive', "Ann's 's ’s Peru’"],
  ])('of %s is read without a fault', (_, text) => {
    expect(() => namesIn(article(text))).not.toThrow()
  })
})

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          'Ann',
          'Low',
          'President',
          'of',
          'the',
          'and',
          'Ministry',
          'Health',
          'Peru',
          'Iraqi',
          "'s",
          '’',
          ',',
        ],
        ...[
          'police',
          'University',
          '(',
          'WHO',
          ')',
          '“',
          '”',
          '.',
          'North',
          'Army',
          'said',
          'de',
          'J.',
          '\u200f',
        ],
      ),
      fc.string({unit: 'grapheme', maxLength: 6}),
    ),
  )
  .map((words) => words.join(' '))

function expectMarked(marked: string): void {
  const expected = [...marked.matchAll(MARK)]
    .map(([, quote, type]) => ({quote, type}))
    .filter(({type}) => type !== '-')
  const found = namesIn(article(marked.replace(MARK, '$1')))
    .filter(({type}) => type !== 'other')
    .map(({quote, type}) => ({quote, type}))
  expect(found).toEqual(expected)
}

const MARK = /\[([^|\]]+)\|([a-z-]+)\]/g

function namesIn(source: ReturnType<typeof article>) {
  return findNames(readTexts(source))
}
