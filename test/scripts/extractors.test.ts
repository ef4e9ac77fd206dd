import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {extractors} from '../../importer/index.ts'
import {importCommand} from '../../scripts/importCommand.ts'
import {modelCost} from '../../scripts/modelCost.ts'
import {modelSettings} from '../../scripts/modelSettings.ts'
import {answers, fails, modelServer} from '../importer/extract/model/modelServer.ts'
import {runScript} from './startScript.ts'

const news = 'Rain in Madrid\n\nJuly 26, 2023\n\nIt rained, Jane Doe of the Red Cross said.\n'
const jane = {id: '1', type: 'person', name: 'Jane Doe', surfaces: ['Jane Doe']}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-'))
  await writeFile(join(folder, 'rain.txt'), news)
  await writeFile(join(folder, 'dry.txt'), news)
  await writeFile(
    join(folder, 'rain.annotations.json'),
    JSON.stringify({entities: [jane], relations: []}),
  )
})
afterAll(() => rm(folder, {recursive: true}))

/** The real process, in a folder without .env, with no model but the given one. */
const run = (args: string[], env: Record<string, string> = {}) =>
  runScript('import.ts', args, {cwd: folder, env})

async function namesIn(file: string): Promise<string[]> {
  const lines = (await readFile(join(folder, file), 'utf8')).trimEnd().split('\n')
  return lines.flatMap((line) => JSON.parse(line).name ?? [])
}

test('the command knows every extractor, and no other', () => {
  const option = importCommand().options.find(({long}) => long === '--extractor')
  expect(option?.argChoices).toEqual(Object.keys(extractors))
})

test('on a terminal, too, an import whose extractor is not set up comes to its end', async () => {
  const terminal = {NODE_OPTIONS: '--import=data:text/javascript,process.stderr.isTTY=true'}
  const {err, status} = await run(['--extractor', 'openai', 'rain.txt'], terminal)
  expect({status, err}).toEqual({status: 1, err: expect.stringContaining('is not set up')})
})

test('annotations are taken from beside the text, and a text without any is rejected by name', async () => {
  const {err, status} = await run([
    '--quiet',
    '--extractor',
    'annotations',
    '--out',
    'a.ndjson',
    '.',
  ])
  expect({status, names: await namesIn('a.ndjson')}).toEqual({status: 3, names: ['Jane Doe']})
  expect(err).toContain(
    'dry: the extractor annotations failed on it: nothing is noted of it; looked for ./dry.annotations.json and ./dry.gold.json',
  )
})

test('annotations that have changed are read again, though their text has not', async () => {
  const args = ['--quiet', '--json', '--data', 'lake', '--extractor', 'annotations', 'rain.txt']
  const outcomes = async () => JSON.parse((await run(args)).out).sources.map(outcomeOf)
  expect(await outcomes()).toEqual(['imported 1'])
  expect(await outcomes()).toEqual(['unchanged'])
  const more = {
    id: '2',
    type: 'organization',
    kind: 'nonprofit',
    name: 'Red Cross',
    surfaces: ['Red Cross'],
  }
  await writeFile(
    join(folder, 'rain.annotations.json'),
    JSON.stringify({entities: [jane, more], relations: []}),
  )
  expect(await outcomes()).toEqual(['imported 2'])
})

function outcomeOf({outcome, entities}: {outcome: string; entities?: number}): string {
  return [outcome, ...(entities === undefined ? [] : [entities])].join(' ')
}

describe('the extractor openai', () => {
  test('says what is missing when it is not set up, in one line', async () => {
    const {err, status} = await run(['--extractor', 'openai', '--out', 'm.ndjson', 'rain.txt'])
    expect({status, lines: err.trimEnd().split('\n').length}).toEqual({status: 1, lines: 1})
    expect(err).toMatch(
      /openai is not set up: DATELINE_MODEL_URL: expected the address.*; DATELINE_MODEL: expected the name/,
    )
  })

  test('asks the model that the environment names, and shows what it cost', async () => {
    const server = await modelServer(answers({entities: [jane], relations: []}))
    try {
      const env = {
        DATELINE_MODEL_URL: server.url,
        DATELINE_MODEL: 'small-1',
        DATELINE_MODEL_PRICE: '1.5/6',
      }
      const {err, status} = await run(
        ['--extractor', 'openai', '--out', 'm.ndjson', 'rain.txt', 'dry.txt'],
        env,
      )
      expect({status, names: await namesIn('m.ndjson')}).toEqual({status: 0, names: ['Jane Doe']})
      expect(err).toContain('small-1: 2 answers, 2,000 tokens in, 400 out, $0.0054\n')
    } finally {
      await server.close()
    }
  })

  test('ends the import with one line when the key is wrong', async () => {
    const server = await modelServer(fails(401, 'invalid key'))
    try {
      const env = {
        DATELINE_MODEL_URL: server.url,
        DATELINE_MODEL: 'small-1',
        DATELINE_MODEL_KEY: 'wrong',
      }
      const {err, status} = await run(
        ['--quiet', '--extractor', 'openai', '--out', 'w.ndjson', 'rain.txt'],
        env,
      )
      expect(status).toBe(1)
      expect(err).toBe(
        `the model at ${server.url} failed: it does not accept the key (401: invalid key)\n`,
      )
    } finally {
      await server.close()
    }
  })

  const set = {DATELINE_MODEL_URL: 'http://127.0.0.1:1/v1', DATELINE_MODEL: 'm'}

  test('has defaults for all but the address and the model; an empty variable counts as none', () => {
    expect(modelSettings({...set, DATELINE_MODEL_KEY: '', DATELINE_MODEL_PRICE: ' '})).toEqual({
      ...{url: set.DATELINE_MODEL_URL, model: 'm', format: 'schema', timeout: 120_000, attempts: 5},
      ...{concurrency: 4, characters: 12_000},
    })
  })

  test.each<[string, string]>([
    ['DATELINE_MODEL_URL', 'localhost'],
    ['DATELINE_MODEL_URL', 'ftp://models.test'],
    ['DATELINE_MODEL_PRICE', '0.15'],
    ['DATELINE_MODEL_TIMEOUT', 'soon'],
    ['DATELINE_MODEL_ATTEMPTS', '0'],
    ['DATELINE_MODEL_CONCURRENCY', '1.5'],
    ['DATELINE_MODEL_FORMAT', 'xml'],
  ])('does not start with %s=%s', (name, value) => {
    expect(() => modelSettings({...set, [name]: value})).toThrow(
      new RegExp(`is not set up: ${name}: expected`),
    )
  })

  test('costs nothing to speak of until it has answered', () => {
    const {add, report} = modelCost('m', undefined)
    expect(report()).toBe('')
    add({input: 1200, output: 3})
    expect(report()).toBe('m: 1 answer, 1,200 tokens in, 3 out\n')
  })
})
