import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {cluster} from '../../../importer/extract/cluster/index.ts'
import {builtinExtractor, extractors} from '../../../importer/extract/index.ts'
import {findNames} from '../../../importer/extract/names/index.ts'
import {readTexts} from '../../../importer/extract/texts.ts'
import {misquoted} from '../../../importer/gather/misquoted.ts'
import type {Extraction} from '../../../importer/types.ts'
import {article, articleHeaded, textOf} from './support/article.ts'

const source = articleHeaded(
  'Ida Solheim visits Kenya',
  'Ida Solheim, the foreign minister of Norway, visited Nairobi on Monday.',
  'The World Meteorological Organization (WMO) praised Solheim and the WMO left.',
)

describe('the built-in extractor', () => {
  test('is in the table under its own name', () => {
    expect(extractors.builtin()).toMatchObject({name: 'builtin', version: builtinExtractor.version})
  })

  test('numbers its entities in the order of first mention', async () => {
    const {entities} = await builtinExtractor.extract(source)
    expect(entities.map(({id}) => id)).toEqual(entities.map((_, index) => `e${index + 1}`))
    expect(entities[0]).toMatchObject({type: 'person', name: 'Ida Solheim'})
  })

  test('speaks only of entities that it lists', async () => {
    const extraction = await builtinExtractor.extract(source)
    const ids = new Set(extraction.entities.map(({id}) => id))
    expect(referredIn(extraction).filter((id) => !ids.has(id))).toEqual([])
    expect(extraction.facts.length).toBeGreaterThan(0)
    expect(extraction.about.length).toBeGreaterThan(0)
  })

  test('quotes every mention to the letter, in the headline too', async () => {
    const {entities} = await builtinExtractor.extract(source)
    const mentions = entities.flatMap((entity) => entity.mentions)
    expect(mentions.map(({block}) => block)).toContain('headline')
    for (const {block, start, end, quote} of mentions) {
      expect(textOf(source, block).slice(start, end)).toBe(quote)
    }
  })

  test('gives plain JSON, the same each time', async () => {
    const [one, two] = [
      await builtinExtractor.extract(source),
      await builtinExtractor.extract(source),
    ]
    expect(JSON.parse(JSON.stringify(one))).toEqual(one)
    expect(JSON.stringify(two)).toBe(JSON.stringify(one))
  })

  test.each<[string, string, string]>([
    ['English', 'The mayor of the town said that it was good for the people.', 'en'],
    ['another language', 'Der Bürgermeister sagte, dass alle Leute zufrieden sind.', 'und'],
    ['nothing', '', 'und'],
  ])('tells %s', async (_, text, language) => {
    expect((await builtinExtractor.extract(article(text))).language).toBe(language)
  })

  test.each([
    ['empty', ''],
    ['emoji', '👩‍👩‍👧 🇰🇪'],
    ['right-to-left', 'أعلن الرئيس \u200f(WHO)\u200e'],
    ['in capitals', 'IDA SOLHEIM OF NORWAY MET THE UNITED NATIONS'],
    ['in small letters', 'ida solheim of norway met the united nations'],
    ['one word', 'Storm'],
    ['a table', '| Team | Points |\n| Norway | 30 |\n| Kenya | 7 |'],
    ['a list', '* Ada Lund\n* Per Lund\n1. Norway\n2) Kenya'],
    ['a byline and a dateline', 'By Jane Doe\nLISBON, July 26 (Reuters) — Ada Lund won.'],
    ['full of quotes inside quotes', '“He said: ‘She told me: “Never,” ’ ” said Ada Lund.'],
    ['full of wrong apostrophes', 'China‘s and Norway`s ministers met Kenya´s.'],
    [
      'full of soft hyphens',
      'The gov\u00adern\u00adment of Nor\u00adway thanked Ada\u00a0Lund\u200b.',
    ],
    ['a thousand initials', 'A. '.repeat(1000)],
    ['a thousand ands', 'Ann and '.repeat(1000)],
  ])('reads a text that is %s', async (_, text) => {
    const strange = articleHeaded(text.split('\n')[0] ?? '', text)
    expect(misquoted(strange, await builtinExtractor.extract(strange))).toBeUndefined()
  })

  // 600,000 characters: whatever took time by the square of them would not end within a test's limit.
  test('reads a text of 200 pages to its end', async () => {
    const page = 'The minister said that the talks on fish and trade would go on in the spring. '
    const given = ['Anna', 'Karen', 'Peter', 'Robert', 'Laura', 'Susan', 'Thomas', 'Helen']
    const family = ['Smith', 'Brown', 'Baker', 'Turner', 'Carter', 'Walker', 'Cooper', 'Parker']
    const names = given.flatMap((one) => family.map((other) => `${one} ${other}`))
    const pages = Array.from({length: 200}, (_, at) => {
      const name = names[at % names.length]
      return `${name} met the president of Kenya in Oslo on Monday. ${page.repeat(38)}`
    })
    const long = articleHeaded('Talks go on', ...pages)
    const extraction = await builtinExtractor.extract(long)
    expect(misquoted(long, extraction)).toBeUndefined()
    const persons = extraction.entities.filter(({type}) => type === 'person')
    expect(persons.map(({name}) => name).toSorted()).toEqual(names.toSorted())
    const places = persons.flatMap(({mentions}) => mentions.map(({block}) => block))
    expect(new Set(places).size).toBe(pages.length)
  })
})

const news =
  process.env.DATELINE_SHARED && new URL('data/news/', `file://${process.env.DATELINE_SHARED}`)

describe.skipIf(!news)('the names of 220 annotated articles', () => {
  test('are found with an F1 of 85 for persons and 93 for states', () => {
    const score = {person: counts(), state: counts()}
    for (const {gold, subjects} of annotated()) {
      for (const type of ['person', 'state'] as const) {
        const wanted = gold.filter((entity) => typeOf(entity) === type).map(namesOf)
        const found = subjects.filter((subject) => typeOf(subject) === type).map(({name}) => name)
        const right = wanted.filter((names) => found.some((name) => names.includes(name))).length
        score[type].right += right
        score[type].wanted += wanted.length
        score[type].found += found.length
      }
    }
    expect(f1(score.person)).toBeGreaterThan(85)
    expect(f1(score.state)).toBeGreaterThan(93)
  })
})

type GoldEntity = {
  type: string
  kind?: string
  name: string
  surfaces: (string | {surface: string})[]
}

function annotated() {
  if (!news) return []
  const files = readdirSync(news).filter((file) => file.endsWith('.gold.json'))
  return files.map((file) => {
    const gold: GoldEntity[] = JSON.parse(readFileSync(new URL(file, news), 'utf8')).entities
    const text = readFileSync(new URL(file.replace('.gold.json', '.txt'), news), 'utf8')
    const [headline = '', , ...paragraphs] = text.trim().split(/\n\s*\n/)
    const told = articleHeaded(headline, ...paragraphs)
    const texts = readTexts(told)
    return {gold, subjects: cluster(told, texts, findNames(texts)).subjects}
  })
}

function typeOf({type, kind}: {type: string; kind?: string}): string {
  return type === 'organization' && kind === 'state' ? 'state' : type
}

function namesOf({name, surfaces}: GoldEntity): string[] {
  return [
    name,
    ...surfaces.map((surface) => (typeof surface === 'string' ? surface : surface.surface)),
  ]
}

function counts() {
  return {right: 0, wanted: 0, found: 0}
}

function f1({right, wanted, found}: ReturnType<typeof counts>): number {
  return (200 * right) / (wanted + found)
}

function referredIn({facts, about}: Extraction): string[] {
  const members = facts.flatMap(({evidence: _, type: __, ...fact}) =>
    Object.entries(fact).flatMap(([field, value]) =>
      /^(?:role|relationship)/.test(field) ? [] : [value],
    ),
  )
  return [...members.filter((value) => value !== undefined), ...about]
}
