import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {fixture, planOf} from '../golden.ts'

/**
 * The texts of each folder, with notes of what is to be read in them, and the plan that they must give. After a change
 * that is meant: `UPDATE_PLANS=1 npx vitest run test/importer/plan/golden.test.ts`, then read the diff.
 */
const plans = new URL('../../fixtures/plans/', import.meta.url)

describe('the plan of', () => {
  test.each(readdirSync(plans))('%s is the one beside its texts', async (name) => {
    const folder = new URL(`${name}/`, plans)
    const file = new URL('plan.json', folder)
    const {located, notes} = fixture(folder)
    const plan = `${JSON.stringify(await planOf(located, notes), null, 2)}\n`
    if (process.env.UPDATE_PLANS) writeFileSync(file, plan)
    expect(existsSync(file)).toBe(true)
    expect(JSON.parse(plan)).toEqual(JSON.parse(readFileSync(file, 'utf8')))
    expect(plan).toBe(readFileSync(file, 'utf8'))
  })
})
