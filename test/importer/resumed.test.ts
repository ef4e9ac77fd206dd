import {afterEach, beforeEach, expect, test} from 'vitest'
import {
  datasetOf,
  type ImportSettings,
  importSources,
  type Journal,
  type Located,
} from '../../importer/index.ts'
import type {Left} from '../../importer/journal.ts'
import type {RunningLake} from '../../lake/index.ts'
import {annotated} from './annotated.ts'
import {run, text} from './golden.ts'
import {lakeInMemory} from './lake.ts'

let lake: RunningLake
let settings: ImportSettings

beforeEach(async () => {
  const started = await lakeInMemory()
  lake = started.lake
  settings = {
    client: started.client,
    target: 'the lake',
    dataset: datasetOf(started.client, 'the lake'),
    extractor: annotated({}),
    system: 'file',
    run,
    now: () => new Date(0),
    limits: {sources: 1, bytes: 1_000},
  }
})
afterEach(() => lake.close())

const located: Located[] = ['a', 'b', 'c', 'd'].map((id) =>
  text(id, id === 'b' ? '' : `Quake Shakes ${id}\n\n2020-05-01\n\nNobody slept in ${id}.`),
)

/** Keeps what a file would for another process; the power goes when a plan of this number is kept. */
function memory(left?: Left, goesAt?: number): Journal & {kept(): Left | undefined} {
  let kept = left
  let plans = 0
  return {
    left,
    kept: () => kept,
    async begin(plan, progress) {
      kept = {plan, progress}
      if (++plans === goesAt) throw new Error('The power went')
    },
    async end(progress) {
      kept = {progress}
    },
  }
}

// What windows before the last one had rejected was not told, and the exit status said that all was imported.
test.each([1, 2, 3])(
  'a run that was broken off with its plan %s tells at its end of all its sources',
  async (at) => {
    const journal = memory(undefined, at)
    const brokenOff = importSources(located, {...settings, journal})
    await expect(brokenOff).rejects.toThrow('The power went')
    const {totals} = await importSources(located, {...settings, journal: memory(journal.kept())})
    expect(totals.sources).toEqual({imported: 3, unchanged: 0, rejected: 1, skipped: 0})
    expect(totals.rejected.map(({id}) => id)).toEqual(['b'])
  },
)
