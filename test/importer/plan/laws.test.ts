import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {membersIn} from '../../../importer/plan/member.ts'
import {withoutEvidence} from '../../../importer/plan/mergeEvidence.ts'
import type {PlannedDocument, SanityDocument} from '../../../importer/types.ts'
import {
  editIn,
  emptyWorld,
  histories,
  importInto,
  imports,
  LISTS,
  SINGLES,
  type Step,
  type World,
} from './history.ts'

type Import = Extract<Step, {type: 'import'}>
type Moment = {before: World; after: World; said: Import['said']; planned: PlannedDocument[]}

/** Lives a history, and looks at every import in it. */
function eachImport(steps: readonly Step[], look: (moment: Moment) => void): World {
  const world = emptyWorld()
  for (const [at, step] of steps.entries()) {
    if (step.type === 'edit') {
      editIn(world, step, `P${at}`)
      continue
    }
    const before = structuredClone(world)
    const planned = importInto(world, step.said)
    look({before, after: world, said: step.said, planned})
  }
  return world
}

const check = (law: (moment: Moment) => void, steps = histories) =>
  fc.assert(
    fc.property(steps, (some) => void eachImport(some, law)),
    {numRuns: 300},
  )

const outcomesIn = (planned: PlannedDocument[]) =>
  planned.flatMap(({changes}) => changes.map(({outcome}) => outcome))
const isPersons = (value: unknown) => /"P\d+"/.test(JSON.stringify(value) ?? '')
const byKey = (list: unknown) => new Map(membersIn(list).map((member) => [member._key, member]))
const versions = ({live}: World) => [...live.values()]
/** A document before an import and after it. */
const pairs = ({before, after}: Moment) =>
  versions(before).map((was) => ({was, is: after.live.get(was._id) as SanityDocument}))

describe('whatever articles say and people do', () => {
  test('the same imported again changes nothing', () => {
    check(({after, said}) => {
      const again = structuredClone(after)
      for (const {outcome} of importInto(again, said)) expect(outcome).toBe('unchanged')
      expect(again.live).toEqual(after.live)
    })
  })

  test('what a person wrote stays as they wrote it', () => {
    check((moment) => {
      for (const {was, is} of pairs(moment)) {
        for (const field of SINGLES) {
          if (isPersons(was[field])) expect(is[field]).toBe(was[field])
        }
        for (const list of LISTS) {
          const now = byKey(is[list])
          for (const member of membersIn(was[list]).filter(isPersons)) {
            const own = now.get(member._key)
            expect(own && withoutEvidence(own)).toEqual(withoutEvidence(member))
          }
        }
      }
    })
  })

  test('what a person removed stays removed, whoever of those who said it is imported', () => {
    check((moment) => {
      const {before, said} = moment
      const knowing = Object.keys(said).map((id) => before.records.get(id) ?? {})
      for (const {was, is} of pairs(moment)) {
        for (const field of SINGLES) {
          const wasSaid = knowing.some((record) => record[field] !== undefined)
          if (was[field] === undefined && wasSaid) expect(is[field]).toBeUndefined()
        }
        for (const list of LISTS) {
          const there = byKey(was[list])
          for (const record of knowing) {
            for (const {_key} of membersIn(record[list])) {
              if (!there.has(_key) && _key !== was.name)
                expect(byKey(is[list]).has(_key)).toBe(false)
            }
          }
        }
      }
    })
  })

  test('what a person confirmed stays', () => {
    check((moment) => {
      for (const {was, is} of pairs(moment)) {
        if (was.status !== 'confirmed') continue
        expect(is).toMatchObject(
          Object.fromEntries(SINGLES.flatMap((f) => (was[f] === undefined ? [] : [[f, was[f]]]))),
        )
        for (const list of LISTS) {
          expect([...byKey(is[list]).keys(), is.name]).toEqual(
            expect.arrayContaining([...byKey(was[list]).keys()]),
          )
        }
      }
    })
  })

  test('what another article says stays', () => {
    check((moment) => {
      const {before, said} = moment
      const others = [...before.records].flatMap(([id, fields]) => (id in said ? [] : [fields]))
      for (const {was, is} of pairs(moment)) {
        for (const field of SINGLES) {
          const isSaid = others.some((fields) => fields[field] === was[field])
          if (was[field] !== undefined && isSaid) expect(is[field]).toBe(was[field])
        }
        for (const list of LISTS) {
          const [there, now] = [byKey(was[list]), byKey(is[list])]
          for (const {_key} of others.flatMap((fields) => membersIn(fields[list]))) {
            if (there.has(_key)) expect(now.has(_key) || _key === is.name).toBe(true)
          }
        }
      }
    })
  })

  test('what nobody says any more goes, unless a person wrote or confirmed it', () => {
    check(({after}) => {
      const records = [...after.records.values()]
      for (const document of versions(after)) {
        if (document.status === 'confirmed') continue
        for (const field of SINGLES) {
          const value = document[field]
          if (value === undefined || isPersons(value)) continue
          expect(records.map((fields) => fields[field])).toContain(value)
        }
        for (const list of LISTS) {
          const said = new Set(
            records.flatMap((fields) => membersIn(fields[list]).map(({_key}) => _key)),
          )
          for (const member of membersIn(document[list])) {
            if (!isPersons(member)) expect(said).toContain(member._key)
          }
        }
      }
    })
  })

  test('nothing is kept or in conflict where no person did anything', () => {
    check(({planned}) => {
      expect(outcomesIn(planned)).not.toContain('kept')
      expect(outcomesIn(planned)).not.toContain('conflict')
    }, imports)
  })

  test('nothing is in conflict where no article says anything else', () => {
    check(({after}) => {
      const again = structuredClone(after)
      const same = Object.fromEntries(after.records)
      expect(outcomesIn(importInto(again, same))).not.toContain('conflict')
    })
  })

  test('no list has a key twice', () => {
    check(({after}) => {
      for (const document of versions(after)) {
        for (const list of LISTS) {
          const keys = membersIn(document[list]).map(({_key}) => _key)
          expect(new Set(keys).size).toBe(keys.length)
        }
      }
    })
  })
})
