import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {measure} from '../../eval/index.ts'
import {
  builtinExtractor,
  documentsOf,
  emptyDataset,
  locate,
  planImport,
  type SanityDocument,
} from '../../importer/index.ts'
import {files} from '../../scripts/files.ts'
import {run} from '../importer/golden.ts'
import {articlesIn} from './articles.ts'

const shared = process.env.DATELINE_SHARED ?? ''

/**
 * The team's scoring program, which also judges the result, on the same documents: every figure is the same. It lies beside
 * the checkout; without it the tests skip.
 */
describe.skipIf(shared === '')('measured beside the team’s scoring program', () => {
  const news = join(shared, 'data/news')
  let folder: string
  let documents: SanityDocument[]
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-measure-'))
    const {plan} = await planImport(await Array.fromAsync(locate(news, files)), {
      dataset: emptyDataset,
      extractor: builtinExtractor,
      system: 'file',
      run,
    })
    documents = documentsOf(plan)
  }, 120_000)
  afterAll(() => rmSync(folder, {recursive: true}))

  const scored = (some: SanityDocument[]): unknown => {
    const file = join(folder, 'documents.ndjson')
    writeFileSync(file, some.map((each) => `${JSON.stringify(each)}\n`).join(''))
    const program = join(shared, 'eval/score.mjs')
    return JSON.parse(execFileSync(process.execPath, [program, news, file, '--json']).toString())
  }

  test('an import of 220 articles', {timeout: 60_000}, () => {
    expect(measure(articlesIn(news), documents).figures).toEqual(scored(documents))
  })

  test('an import in which no two people became one', () => {
    const {mergers} = measure(articlesIn(news), documents)
    const people = mergers.filter(({golds}) => golds.some((gold) => gold.startsWith('person|')))
    expect(people.filter(({golds}) => !areHeadingsOfOne(golds))).toEqual([])
  })

  // What an import gets right says little of how a mistake is counted.
  test('the same with much of it spoilt', {timeout: 60_000}, () => {
    const damaged = documents.filter((_, at) => at % 11 !== 3).map(spoilt)
    const {figures} = measure(articlesIn(news), damaged)
    expect(figures.danglingReferences).toBeGreaterThan(100)
    expect(figures.paragraphsLost).toBeGreaterThan(10)
    expect(figures.articlesMissing).toBeGreaterThan(10)
    expect(figures).toEqual(scored(damaged))
  })
})

/** The librarians head some people now with a middle name or a title, and now without. */
function areHeadingsOfOne(golds: string[]): boolean {
  const [longest = [], ...others] = golds
    .map((gold) => gold.replace('person|', '').split(' '))
    .sort((one, two) => two.length - one.length)
  return others.every((words) => words.every((word) => longest.includes(word)))
}

function spoilt(document: SanityDocument, at: number): SanityDocument {
  switch (at % 7) {
    case 0:
      return {...document, kind: document.kind === 'state' ? 'company' : 'state'}
    case 1:
      return {...document, name: `New ${String(document.name)}`, alternateNames: []}
    case 2:
      return {...document, relations: reversed(document.relations)}
    case 3:
      return {...document, body: reversed(document.body), about: []}
    case 4:
      return {...document, startDate: {edtf: '2020'}, fieldEvidence: []}
    case 5:
      return {...document, participants: reversed(document.participants)}
    default:
      return document
  }
}

/** Members the other way round, relatives also the other way round. */
function reversed(members: unknown): unknown {
  if (!Array.isArray(members)) return members
  return members
    .toReversed()
    .map((member) => (member.relationship ? {...member, relationship: 'parent'} : member))
    .map((member) =>
      member.children
        ? {...member, children: [{_type: 'span', text: 'So ', marks: []}, ...member.children]}
        : member,
    )
    .map((member, at) => (at % 3 === 0 ? {...member, evidence: undefined} : member))
}
