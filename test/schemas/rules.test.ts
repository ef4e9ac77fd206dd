import {describe, expect, test} from 'vitest'
import {lookupOfDocuments} from '../../schemas/lookup.ts'
import {documentRuleTable} from '../../schemas/rules/index.ts'
import type {CheckedDocument, Path} from '../../schemas/rules/types.ts'
import {type Problem, validateDocuments} from '../../schemas/validate.ts'
import {completeDocuments, edtfDate, strong, surroundings} from './completeDocuments.ts'
import {ruleCases} from './ruleCases.ts'

describe('rules', () => {
  test.each(ruleCases)('$rule $case', async ({document, complaints}) => {
    const problems = await validateDocuments([document], lookupAround(document))
    const found = problems.map(inOneLine).sort()
    expect(found.map((line, index) => line.slice(0, complaints.toSorted()[index]?.length))).toEqual(
      complaints.toSorted(),
    )
  })

  test('each rule between fields or documents has a case that it flags', () => {
    const flagged = new Set(
      ruleCases.filter(({complaints}) => complaints.length > 0).map(({rule}) => rule),
    )
    expect(documentRuleTable.map(({name}) => name).filter((name) => !flagged.has(name))).toEqual([])
  })
})

describe('an event is not its own ancestor', () => {
  const chain = (length: number, last: string): CheckedDocument[] =>
    Array.from({length}, (_, index) => event(index, `event-${index + 1}`)).with(
      -1,
      event(length - 1, last),
    )

  test('over several steps, which the message names', async () => {
    const events = chain(4, 'event-0')
    const [first] = await validateDocuments(events)
    expect(first).toMatchObject({documentId: 'event-0', path: ['superEvent'], level: 'error'})
    expect(first?.message).toContain(
      'Event 1 is part of Event 2 is part of Event 3 is part of this one',
    )
  })

  test('but a circle further up does not hang the check of what hangs below it', async () => {
    const problems = await validateDocuments(chain(5, 'event-3'))
    expect(problems.map(({documentId}) => documentId)).toEqual(['event-3', 'event-4'])
  })
})

function event(index: number, superEvent: string): CheckedDocument {
  return {
    _id: `event-${index}`,
    _type: 'event',
    name: `Event ${index}`,
    slug: {_type: 'slug', current: `event-${index}`},
    kind: 'war',
    startDate: edtfDate('1950'),
    superEvent: strong(superEvent),
    status: 'confirmed',
  }
}

function lookupAround(document: CheckedDocument) {
  const others = [...completeDocuments, ...surroundings].filter(({_id}) => _id !== document._id)
  return lookupOfDocuments([...others, document])
}

function inOneLine({level, path, message}: Problem): string {
  return `${level} ${readable(path)}: ${message}`
}

function readable(path: Path): string {
  return path
    .map((segment) => {
      if (typeof segment === 'string') return `.${segment}`
      return `[${typeof segment === 'object' && '_key' in segment ? segment._key : segment}]`
    })
    .join('')
    .slice(1)
}
