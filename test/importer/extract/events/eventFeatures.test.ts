import {expect, test} from 'vitest'
import {findDates} from '../../../../importer/extract/dates/index.ts'
import {eventFeatures} from '../../../../importer/extract/events/eventFeatures.ts'
import {possibleEvents} from '../../../../importer/extract/events/index.ts'
import {markedReading} from '../markedReading.ts'

/** Of the possible event that `word` tells in a text whose headline and lead report another. */
function featuresOf(word: string, sentence: string): string[] {
  const reading = markedReading(['Typhoon Tern hits', 'A typhoon hit the coast.', sentence])
  const {drafts, article} = possibleEvents(reading, findDates(reading.texts, reading.source.date))
  const draft = drafts.find(({mentions}) => mentions.some(({quote}) => quote.endsWith(word)))
  return draft ? eventFeatures(draft, drafts, article) : []
}

test.each([
  ['attack', 'They spoke of the attack.', 'determiner=the plural=false'],
  ['attack', 'They spoke of an attack.', 'determiner=an plural=false'],
  ['attacks', 'They spoke of attacks.', 'determiner=none plural=true'],
  ['trial', 'They spoke of her second trial.', 'determiner=her plural=false'],
  ['resignation', 'They spoke of his resignation.', 'word=resignation'],
  ['attack', 'They left before the attack, and slept.', 'around=before ,'],
])('of “%s” in “%s” it is true that %s', (word, sentence, feature) => {
  expect(featuresOf(word, sentence)).toContain(feature)
})

test.each([
  ['the first of its kind is told apart from the next', 'before it of its kind=0', 0],
  ['and so is the next', 'before it of its kind=1', 1],
])('%s', (_, feature, at) => {
  const reading = markedReading([
    'Typhoon Tern hits',
    'A typhoon hit the coast.',
    'In 2001 there was a murder. In 2005 there was a robbery.',
  ])
  const {drafts, article} = possibleEvents(reading, findDates(reading.texts, reading.source.date))
  const crimes = drafts.filter(({kind}) => kind === 'crime')
  expect(crimes[at] && eventFeatures(crimes[at], drafts, article)).toContain(feature)
})
