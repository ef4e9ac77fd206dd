import {expect, test} from 'vitest'
import {totalsOf} from '../../importer/index.ts'
import {importReport} from '../../scripts/importReport.ts'
import {planOf} from '../importer/golden.ts'
import {article, INITIAL, notes, PLAIN} from '../importer/review/asked.ts'

test('says how much is left to people, and where they answer', async () => {
  const said = {[PLAIN]: notes(PLAIN), [INITIAL]: notes(INITIAL)}
  const totals = totalsOf(await planOf([article(PLAIN), article(INITIAL)], said))
  expect(importReport(totals, undefined, {target: 'it'})).toContain(
    'Left to people: 1 unsure match, 2 passages that name nobody. `npm run review` shows them',
  )
  expect(importReport(totals, undefined, {target: 'it', dryRun: true})).toContain(
    'It would leave to people: 1 unsure match, 2 passages that name nobody.',
  )
})
