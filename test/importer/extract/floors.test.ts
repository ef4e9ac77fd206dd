import {readdirSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {findDates} from '../../../importer/extract/dates/index.ts'
import {findEvents} from '../../../importer/extract/events/index.ts'
import {findFacts} from '../../../importer/extract/facts/index.ts'
import type {EventEntity, Fact} from '../../../importer/types.ts'
import {type Gold, type GoldEntity, readGold} from './goldReading.ts'

const shared = process.env.DATELINE_SHARED

/**
 * What the rules reach when the names are right, on the team's annotated articles: floors a little below the figures of the
 * day, so that a change that costs something is noticed. They lie beside the checkout; without them the tests skip.
 */
describe.skipIf(!shared)('with the annotators’ names', () => {
  const folder = `${shared ?? ''}/data/news`
  const ids = shared
    ? readdirSync(folder).flatMap((file) => file.match(/^(.*)\.gold\.json$/)?.[1] ?? [])
    : []

  test('events and affiliations of 220 articles keep their level', () => {
    const events = {right: 0, found: 0, core: 0, coreFound: 0}
    const offices = {right: 0, found: 0, stated: 0}
    for (const id of ids) {
      const {gold, source, reading} = readGold(folder, id)
      const found = findEvents(reading, findDates(reading.texts, source.date))
      countEvents(gold, found, events)
      countOffices(gold, findFacts(reading, found), offices)
    }
    expect(events.right / events.found).toBeGreaterThan(0.83)
    expect(events.coreFound / events.core).toBeGreaterThan(0.63)
    expect(offices.right / offices.found).toBeGreaterThan(0.92)
    expect(offices.right / offices.stated).toBeGreaterThan(0.53)
  })
})

function countEvents(
  {entities}: Gold,
  found: EventEntity[],
  count: {right: number; found: number; core: number; coreFound: number},
): void {
  const open = new Set(entities.filter(({type}) => type === 'event'))
  for (const event of found) {
    count.found++
    const match = [...open].find((gold) => isSame(gold, event))
    if (!match) continue
    open.delete(match)
    count.right++
    if (match.core) count.coreFound++
  }
  count.core += entities.filter(({core}) => core).length
}

/** A shared name or phrase; stricter than the scoring program, which also counts names that share most words. */
function isSame({name, surfaces}: GoldEntity, event: EventEntity): boolean {
  const gold = [name, ...surfaces.map((one) => (typeof one === 'string' ? one : one.surface))].map(
    plain,
  )
  const said = [event.name, ...event.mentions.map(({quote}) => quote)].map(plain)
  return said.some((one) => gold.some((other) => similar(one, other)))
}

function plain(name: string): string[] {
  const words =
    name
      .toLowerCase()
      .replace(/['’‘]s\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words
    .filter((word) => !/^(?:the|a|an|of|in|on|by|for)$/.test(word))
    .map((word) => word.replace(/(?<=\p{L}{3})(?:es|s)$/u, ''))
}

function similar(a: string[], b: string[]): boolean {
  const common = new Set(a.filter((word) => b.includes(word))).size
  return a.length + b.length > 0 && (2 * common) / (a.length + b.length) >= 0.6
}

function countOffices(
  {relations}: Gold,
  facts: Fact[],
  count: {right: number; found: number; stated: number},
): void {
  const stated = new Set(
    relations.flatMap(({predicate, subject, object}) =>
      predicate === 'affiliatedWith' ? [`${subject} ${object}`] : [],
    ),
  )
  const found = new Set(
    facts.flatMap((fact) =>
      fact.type === 'affiliation' ? [`${fact.person} ${fact.organization}`] : [],
    ),
  )
  count.stated += stated.size
  count.found += found.size
  count.right += [...found].filter((pair) => stated.has(pair)).length
}
