import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {extract} from '../../../importer/extract/index.ts'
import {languageOf} from '../../../importer/extract/language.ts'
import type {Extractor} from '../../../importer/types.ts'
import {newsInLanguages} from './newsInLanguages.ts'
import {article, articleHeaded} from './support/article.ts'

describe('the language of a text', () => {
  test.each(newsInLanguages)('is told from a few sentences: %s', (language, headline, text) => {
    expect(languageOf(articleHeaded(headline, ...text.split(/(?<=[.。।]) ?/)))).toBe(language)
  })

  test.each<[string, string, string]>([
    ['a short English sentence', 'The mayor of the town said that it was good.', 'en'],
    ['English in capitals', 'STORM CLOSES THE HARBOUR OF TERN AFTER TUESDAY', 'en'],
    ['a short sentence in Latin script', 'Der Bürgermeister sagte, alle seien zufrieden.', 'und'],
    ['a short sentence in a script of one language', '폭풍으로 항구가 폐쇄되었다.', 'ko'],
    [
      'Chinese that quotes an English name',
      '市长对《The Voice of the City》说，没有人受伤，但是有三艘渔船失踪。学校将停课到本周末，渡轮也将停航，市民不必担心。港口预计在星期六重新开放。居民表示，他们从未见过这样的风暴，希望不再发生这种事。救援人员整夜工作。',
      'zh',
    ],
    [
      'Danish, which the detector does not know',
      'Havnen i den lille by blev lukket tirsdag efter en kraftig storm. Borgmesteren sagde, at ingen var kommet til skade, men at tre fiskerbåde var gået tabt. Skolerne forbliver lukkede, og færgerne sejler ikke.',
      'und',
    ],
    [
      'Indonesian, which Malay is too near to',
      'Pelabuhan kota kecil itu ditutup pada hari Selasa setelah badai besar. Wali kota mengatakan tidak ada yang terluka, tetapi tiga kapal nelayan hilang.',
      'und',
    ],
    [
      'a table of English results',
      'Alabama 12 Smith 4\nGeorgia 9 Jones 7\nFlorida 8 Brown 2\nTexas 7 Walker 1\nOhio State 6 Clark 3\nMichigan 5 Adams 9\nOregon 5 Lewis 0\nTennessee 4 King 2\nAuburn 3 Wright 5',
      'en',
    ],
    ['one word', 'Storm', 'und'],
    ['numbers and emoji', '12 – 7 🙂', 'und'],
    ['nothing', '', 'und'],
  ])('of %s', (_, text, language) => {
    expect(languageOf(articleHeaded('', text))).toBe(language)
  })
})

describe('a text in a language that an extractor does not read', () => {
  const [, headline, text] = newsInLanguages.find(([language]) => language === 'de') ?? []
  const source = articleHeaded(headline ?? '', text ?? '')
  const reader = (reads: string[]): Extractor => ({
    name: 'reader',
    version: '1',
    reads,
    extract: async () => {
      throw new Error('was asked')
    },
  })

  test('is not given to it, and arrives without entities, its language told, with a warning', async () => {
    expect(await extract(source, reader(['en', 'fr']))).toMatchObject({
      language: 'de',
      entities: [],
      facts: [],
      about: [],
      warnings: [
        'it is in German, and the extractor reader reads English, French; imported as an article without entities',
      ],
    })
  })

  test('says so when the language could not be told', async () => {
    const {language, warnings} = await extract(article('Xyzzy.'), reader(['en']))
    expect(language).toBe('und')
    expect(warnings?.[0]).toMatch(/^its language could not be told, and the extractor reader reads/)
  })

  test.each([[['de']], [['*']]])('is given to one that reads %s', async (reads) => {
    await expect(extract(source, reader(reads))).rejects.toThrow('was asked')
  })
})

const shared = process.env.DATELINE_SHARED

describe.skipIf(!shared)('the 220 annotated articles', () => {
  test('are English, each of them and each paragraph of some length', () => {
    const folder = `${shared ?? ''}/data/news`
    const texts = readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .map((file) =>
        readFileSync(`${folder}/${file}`, 'utf8')
          .trim()
          .split(/\n\s*\n/),
      )
    const taken = texts.filter((paragraphs) => languageOf(article(...paragraphs)) !== 'en')
    expect(taken).toEqual([])
    const long = texts.flat().filter((paragraph) => paragraph.length >= 200)
    expect(long.length).toBeGreaterThan(500)
    expect(long.filter((paragraph) => languageOf(article(paragraph)) !== 'en')).toEqual([])
  })
})
