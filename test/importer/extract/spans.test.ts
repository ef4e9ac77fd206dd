import fc from 'fast-check'
import {expect, test} from 'vitest'
import {rankAbout} from '../../../importer/extract/about.ts'
import {findDates, findDurations} from '../../../importer/extract/dates/index.ts'
import {findEvents} from '../../../importer/extract/events/index.ts'
import {findFacts} from '../../../importer/extract/facts/index.ts'
import type {Reading} from '../../../importer/extract/types.ts'
import {findUnresolved} from '../../../importer/extract/unresolved.ts'
import type {Span} from '../../../importer/types.ts'
import {markedReading} from './markedReading.ts'

/** Scraps of news, names and rubbish, in any order. */
const scrap = fc.oneof(
  fc.constantFrom(
    '[P Ada Lund]',
    '[P Lund=Ada Lund]',
    '[O Acme]',
    '[S Norway]',
    '[D Norwegian]',
    '[L Tern]',
    'the Tern War',
    'began when',
    'crossed the border',
    'sent troops to',
    'on May 3, 1931',
    'yesterday',
    'lasted for 20 months',
    ', the president of',
    'spokesman',
    '’s',
    'wife',
    'died',
    'will hold a memorial service for',
    'the 2016 Ternish election',
    'in 1945',
    '.',
    ',',
    '‹P0›',
    '“',
    '🙂',
    '\u200f',
  ),
  fc.string({unit: 'binary', maxLength: 8}).map((text) => text.replace(/[[\]=]/g, '')),
)
const paragraph = fc.array(scrap, {maxLength: 14}).map((scraps) => scraps.join(' '))

test('whatever the text, nothing crashes and every span is what it quotes', () => {
  fc.assert(
    fc.property(fc.array(paragraph, {maxLength: 4}), (texts) => {
      const reading = markedReading(texts)
      for (const span of spansFrom(reading)) {
        const text = reading.texts.find(({block}) => block === span.block)?.text
        expect(text?.slice(span.start, span.end)).toBe(span.quote)
        expect(span.quote).not.toBe('')
      }
    }),
    {numRuns: 150},
  )
})

test('every fact is about an entity of the article', () => {
  fc.assert(
    fc.property(fc.array(paragraph, {maxLength: 4}), (texts) => {
      const reading = markedReading(texts)
      const events = findEvents(reading, findDates(reading.texts, reading.source.date))
      const facts = findFacts(reading, events)
      const known = new Set([...reading.subjects, ...events].map(({id}) => id))
      for (const {type: _, evidence: __, ...members} of facts) {
        const {roleName: _r, role: _s, relationship: _t, ...ids} = members as Record<string, string>
        for (const id of Object.values(ids)) expect(known).toContain(id)
      }
      for (const id of rankAbout(reading, events, facts)) expect(known).toContain(id)
    }),
    {numRuns: 100},
  )
})

function spansFrom(reading: Reading): Span[] {
  const dates = findDates(reading.texts, reading.source.date)
  const events = findEvents(reading, dates)
  const facts = findFacts(reading, events)
  return [
    ...dates,
    ...findDurations(reading.texts),
    ...events.flatMap(({mentions, startDate, endDate, location}) => [
      ...mentions,
      ...[startDate, endDate, location].flatMap((fact) => (fact ? [fact.evidence] : [])),
    ]),
    ...facts.map(({evidence}) => evidence),
    ...findUnresolved(reading, facts),
  ]
}
