import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {SIZE_LIMIT} from '../../importer/read/index.ts'
import {startLake} from '../../lake/index.ts'
import {clientOf} from '../importer/lake.ts'
import {zipOf} from '../importer/read/zipOf.ts'
import {runScript} from './startScript.ts'

const root = join(import.meta.dirname, '../..')
const sample = join(root, 'samples/kim-jong-un-pays-respects.txt')
const good = 'Rain in Madrid\n\nJuly 26, 2023\n\nIt rained, Jane Doe of the Red Cross said.\n'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-'))
})
afterAll(() => rm(folder, {recursive: true}))

const run = (args: string[], around: {stdin?: string; env?: Record<string, string>} = {}) =>
  runScript('import.ts', ['--data', join(folder, 'lake'), ...args], {cwd: folder, ...around})

const put = async (name: string, content: string | Uint8Array) => {
  await writeFile(join(folder, name), content)
  return name
}
const documents = async (name: string): Promise<Array<Record<string, unknown>>> => {
  const lines = (await readFile(join(folder, name), 'utf8')).trimEnd().split('\n')
  return lines.map((line) => JSON.parse(line))
}

describe('the command line', () => {
  test('teaches by its help', async () => {
    const {out, status} = await run(['--help'])
    expect(status).toBe(0)
    for (const word of ['Examples:', 'Exit status:', '--dry-run', '--source-id', 'July 26, 2023']) {
      expect(out).toContain(word)
    }
  })

  test.each<[string, string[], RegExp]>([
    ['nothing to import', [], /missing required argument 'source'/],
    [
      'an unknown option',
      ['--dry-ran', 'x.txt'],
      /unknown option '--dry-ran'\n\(Did you mean --dry-run\?\)/,
    ],
    ['an unknown format', ['--format', 'docx', 'a'], /Allowed choices are auto, text, markdown/],
    ['standard input without a name', ['-'], /standard input has no name; say with --source-id/],
    [
      'one name for two texts',
      ['--source-id', 'x', 'a.txt', 'b.txt'],
      /--source-id names one text/,
    ],
    ['sources for what was broken off', ['--resume', 'a.txt'], /--resume takes no sources/],
    ['no writers at all', ['--concurrency', '0', 'a.txt'], /whole number from 1 to 100/],
    ['an empty name', ['--source-id', '', 'a.txt'], /--source-id is empty/],
    [
      'a dry run into a file',
      ['--dry-run', '--out', 'x.ndjson', 'a.txt'],
      /'--out <file.ndjson>' cannot be used with option '--dry-run'/,
    ],
    [
      'what was broken off, without doing it',
      ['--resume', '--dry-run'],
      /'--resume' cannot be used with option '--dry-run'/,
    ],
  ])('answers %s with status 2 and what would be right', async (_, args, message) => {
    const {err, out, status} = await run(args)
    expect({status, out}).toEqual({status: 2, out: ''})
    expect(err).toMatch(message)
    expect(err).not.toMatch(/^\s+at /m)
  })

  test('rejects each bad text by name with status 3, and imports the others', async () => {
    const bad: Record<string, [string | Uint8Array, RegExp]> = {
      'empty.txt': ['', /empty\.txt is empty/],
      'binary.txt': ['Rain\0\n', /binary\.txt is binary \(byte 0x00 at offset 4\)/],
      'latin1.txt': [
        Uint8Array.of(0x4d, 0xfc, 0x0a),
        /latin1\.txt is not UTF-8: byte 0xfc at offset 1/,
      ],
      'headless.txt': ['July 26, 2023\n\nIt rained.', /headless\.txt has no headline/],
      'undated.txt': [
        'Rain\n\nIt rained.',
        /undated\.txt has no date line.*\(found "It rained\."\)/,
      ],
      'bodiless.txt': ['Rain\n\nJuly 26, 2023\n', /bodiless\.txt has no text/],
      'large.txt': [
        new Uint8Array(5 * SIZE_LIMIT),
        /large\.txt has 5 MB; the limit for one article is 1 MB/,
      ],
    }
    for (const [name, [content]] of Object.entries(bad)) await put(name, content)
    await put('good.txt', good)
    const names = [...Object.keys(bad), 'good.txt', 'nowhere.txt', '*.rst']
    const {err, out, status} = await run(['--out', 'good.ndjson', ...names])
    expect(status).toBe(3)
    for (const [, reason] of Object.values(bad)) expect(err).toMatch(reason)
    expect(err).toContain('nowhere.txt does not exist; expected a file, a folder')
    expect(err).toContain('*.rst matches no file')
    expect(err).toContain('9 sources were rejected:')
    expect(out).toMatch(/documents written to good\.ndjson/)
    const articles = (await documents('good.ndjson')).filter(({_type}) => _type === 'article')
    expect(articles.map(({headline}) => headline)).toEqual(['Rain in Madrid'])
  })

  test('imports a text that it cannot read as an article without entities, and says so', async () => {
    const text =
      'Sturm legt den Hafen lahm\n\n2023-07-26\n\nDer Hafen der kleinen Stadt ist am Dienstag nach einem schweren Sturm geschlossen worden. Bürgermeister Hans Weber sagte in Hamburg, niemand sei verletzt worden.\n'
    const {err, status} = await run(['--quiet', '--out', 'de.ndjson', await put('de.txt', text)])
    expect({err, status}).toEqual({
      err: 'warning: de: it is in German, and the extractor builtin reads English; imported as an article without entities\n',
      status: 0,
    })
    expect(await documents('de.ndjson')).toMatchObject([{_type: 'article', inLanguage: 'de'}])
  })

  test('writes no file when there is nothing to write', async () => {
    const {out, status} = await run(['--out', 'nothing.ndjson', await put('void.txt', '')])
    expect({out, status}).toEqual({out: 'Nothing was imported.\n', status: 3})
    expect(await readdir(folder)).not.toContain('nothing.ndjson')
  })

  test.each<[string, string[], RegExp]>([
    [
      'a folder for its data that cannot be',
      ['--data', '/dev/null/x', sample],
      /^Cannot write to the data folder \/dev\/null\/x/,
    ],
    [
      'a file that cannot be written',
      ['--out', 'no/such/folder/x.ndjson', sample],
      /^Could not write no\/such\/folder\/x\.ndjson: there is no folder no\/such\/folder/,
    ],
    ['a folder for a file', ['--out', '.', sample], /^Could not write \.: it is a folder/],
  ])('fails of %s with status 1 and one line', async (_, args, message) => {
    const {err, status} = await run(['--quiet', ...args])
    expect(status).toBe(1)
    expect(err).toMatch(message)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })

  test('writes NDJSON ordered by id in which nothing dangles, and touches no dataset', async () => {
    const {status} = await run([
      '--quiet',
      '--out',
      'mission.ndjson',
      '--data',
      join(folder, 'untouched'),
      sample,
    ])
    expect(status).toBe(0)
    const written = await documents('mission.ndjson')
    const ids = written.map(({_id}) => String(_id))
    expect(ids).toEqual([...ids].sort())
    expect(new Set(written.map(({_type}) => _type))).toEqual(
      new Set(['article', 'person', 'organization', 'event']),
    )
    const referred = JSON.stringify(written).matchAll(/"_ref":"([^"]+)"/g)
    expect([...referred].map(([, id]) => id).filter((id) => !ids.includes(id ?? ''))).toEqual([])
    expect(await readdir(folder)).not.toContain('untouched')
  })

  test('prints a plan for people without writing, then imports, then finds nothing to do', async () => {
    const dry = await run(['--dry-run', sample])
    expect(dry.status).toBe(0)
    expect(dry.out).toMatch(/Would create\n {2}\+ /)
    expect(dry.out).toContain('+ person Kim Jong-un')
    expect(dry.out).toContain('“the Russian Defense Minister” (person)')
    expect(dry.out).toContain('Nothing was written')

    const first = await run(['--json', '--plan', 'plan.json', sample])
    expect(first.status).toBe(0)
    const {receipt} = JSON.parse(first.out)
    expect(receipt.created).toMatchObject({article: 1, person: 6})
    expect(JSON.parse(await readFile(join(folder, 'plan.json'), 'utf8')).run).toBe(receipt.run)

    const second = await run([sample])
    expect(second.status).toBe(0)
    expect(second.out).toContain('0 mutations')
    expect(second.err).toBe('unchanged kim-jong-un-pays-respects\n')
  })

  test('talks to the lake that another process serves from the folder, and sees at once what goes there', async () => {
    const data = join(folder, 'served')
    await using lake = await startLake({data})
    const client = clientOf(lake)
    const importAgain = async () => (await run(['--data', data, sample])).out
    expect(await importAgain()).toMatch(/[1-9]\d* mutations in/)
    expect(await client.fetch('count(*[_type == "article"])')).toBe(1)

    expect(await importAgain()).toContain('0 mutations')
    await client.delete({query: '*[_type == "importRecord"]'})
    expect(await importAgain()).toMatch(/[1-9]\d* mutations in/)
  })

  test('takes a file once that is named in two spellings', async () => {
    const name = await put('once.txt', good)
    const args = ['--json', '--out', 'once.ndjson', name, `./${name}`, join(folder, name)]
    const {out, status} = await run(args)
    expect(status).toBe(0)
    expect(JSON.parse(out).sources).toMatchObject([{outcome: 'imported', id: 'once'}])
  })

  test('reads an archive of several formats, and names what it leaves out', async () => {
    const page = `<html><head><meta name="date" content="2023-07-26"></head><body><h1>Rain</h1><p>It rained.</p></body></html>`
    const draft = '---\ntitle: Secret\ndate: 2023-07-26\ndraft: true\n---\nNot yet.'
    const bad = '<!DOCTYPE r [<!ENTITY a "b">]><rss><channel><item>&a;</item></channel></rss>'
    await put(
      'mixed.zip',
      zipOf(
        {name: 'page.html', content: page},
        {name: 'draft.md', content: draft},
        {name: 'bad.rss', content: bad},
        {name: 'story.txt', content: good},
      ),
    )
    const {out, err, status} = await run(['--out', 'mixed.ndjson', 'mixed.zip'])
    expect(status).toBe(3)
    const headlines = (await documents('mixed.ndjson')).map(({headline}) => headline)
    expect(headlines.filter(Boolean).sort()).toEqual(['Rain', 'Rain in Madrid'])
    expect(out).toContain('mixed.zip!/draft.md is a draft, as its front matter says')
    expect(err).toContain('mixed.zip!/bad.rss declares a document type')
  })

  test('reads standard input under the name that it is given', async () => {
    const args = [
      '--quiet',
      '--out',
      'memo.ndjson',
      '--source-system',
      'memos',
      '--source-id',
      '7',
      '-',
    ]
    const {status, err} = await run(args, {stdin: good})
    expect({status, err}).toEqual({status: 0, err: ''})
    const [article] = (await documents('memo.ndjson')).filter(({_type}) => _type === 'article')
    expect(article).toMatchObject({source: {system: 'memos', id: '7'}})
  })
})
