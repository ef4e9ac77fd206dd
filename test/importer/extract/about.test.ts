import {expect, test} from 'vitest'
import {rankAbout} from '../../../importer/extract/about.ts'
import {findDates} from '../../../importer/extract/dates/index.ts'
import {findEvents} from '../../../importer/extract/events/index.ts'
import {findFacts} from '../../../importer/extract/facts/index.ts'
import {markedReading} from './markedReading.ts'

function aboutOf(...marked: string[]): string[] {
  const reading = markedReading(marked)
  const events = findEvents(reading, findDates(reading.texts, reading.source.date))
  const ids = rankAbout(reading, events, findFacts(reading, events))
  return ids.map((id) => events.find((event) => event.id === id)?.name ?? id)
}

test('an article is about its happening and who has a part in it, before whom it mentions in passing', () => {
  const about = aboutOf(
    '[P Ada Lund] dies at 90',
    '[P Ada Lund], the founder of [O Acme], died on Monday.',
    '[P Bo Hart] praised [P Lund=Ada Lund]. [P Cy Hart] and [P Dee Hart] were there, and so was [P Eve Hart].',
  )
  expect(about.slice(0, 2).sort()).toEqual(['Ada Lund', 'Death of Ada Lund'])
  expect(about).toContain('Acme')
  expect(about).not.toContain('Eve Hart')
})

test('an article without names is about nothing that has a record', () => {
  expect(aboutOf('On terns', 'They are grey.')).toEqual([])
})
