import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {stripVTControlCharacters} from 'node:util'
import {describe, expect, test} from 'vitest'
import {datasetOf, importSources, planImport} from '../../../importer/index.ts'
import {planReport} from '../../../scripts/planReport.ts'
import {annotated} from '../annotated.ts'
import {fixture, run} from '../golden.ts'
import {lakeInMemory} from '../lake.ts'

/**
 * Texts that are imported (`before/`), edited by people (`edits.json`: mutations), and imported again as they stand
 * beside: the plan that this must give, and how it reads. After a change that is meant:
 * `UPDATE_PLANS=1 npx vitest run test/importer/plan/reimport.test.ts`, then read the diff.
 */
const reimports = new URL('../../fixtures/reimports/', import.meta.url)

describe('the plan of importing again', () => {
  test.each(readdirSync(reimports))('%s is the one beside its texts', async (name) => {
    const folder = new URL(`${name}/`, reimports)
    const plan = await planAgain(folder)
    expectFile(new URL('plan.json', folder), withoutTimes(`${JSON.stringify(plan, null, 2)}\n`))
    expectFile(new URL('plan.md', folder), stripVTControlCharacters(planReport(plan, 100)))
  })
})

async function planAgain(folder: URL) {
  const {lake, client} = await lakeInMemory()
  try {
    const dataset = datasetOf(client, 'the lake')
    const settings = {dataset, client, target: 'the lake', system: 'file', now: () => new Date(0)}
    const before = fixture(new URL('before/', folder))
    await importSources(before.located, {...settings, extractor: annotated(before.notes), run})
    const edits = JSON.parse(readFileSync(new URL('edits.json', folder), 'utf8'))
    await client.mutate(edits, {transactionId: 'edits'})
    const {located, notes} = fixture(folder)
    const again = {...run, id: 'again'}
    const planned = await planImport(located, {
      ...settings,
      extractor: annotated(notes),
      run: again,
    })
    return planned.plan
  } finally {
    await lake.close()
  }
}

/** When it was written is the lake's business: in documents, and in those that the plan keeps as text. */
function withoutTimes(plan: string): string {
  return plan.replace(/(_(?:created|updated)At\\?":\s?\\?")[^"\\]+/g, '$1…')
}

function expectFile(file: URL, content: string): void {
  if (process.env.UPDATE_PLANS) writeFileSync(file, content)
  expect(existsSync(file)).toBe(true)
  expect(content).toBe(readFileSync(file, 'utf8'))
}
