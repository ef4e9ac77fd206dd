import {describe, expect, test} from 'vitest'
import {documentsOf} from '../../../importer/index.ts'
import type {Note} from '../annotated.ts'
import {planOf, text} from '../golden.ts'

const article = 'Rain\n\n2020-05-01\n\nThe O’Hara shop was shut, Scarlett O’Hara said.'

async function written(note: Partial<Extract<Note, {type: 'person'}>>) {
  const person: Note = {id: 'e1', type: 'person', name: "Scarlett O'Hara", ...note}
  const entities = [{surfaces: ['O’Hara', 'Scarlett O’Hara'], ...person}]
  const documents = documentsOf(await planOf([text('a', article)], {a: {entities}}))
  return documents.find(({_type}) => _type === 'person')
}

describe('a person', () => {
  test('has no gender by an import: a pronoun or a first name does not state it', async () => {
    expect(await written({gender: 'female'})).not.toHaveProperty('gender')
  })

  test.each(['Dame', 'Dr', 'Dr.', 'Prof.', 'Sheikh'])(
    'keeps a title for life: %s',
    async (title) => {
      expect(await written({honorificPrefix: title})).toMatchObject({honorificPrefix: title})
    },
  )

  test.each(['Mr', 'Mrs.', 'Ms', 'Miss', 'Gen.', 'President'])(
    'has no form of address, rank or office for a title: %s',
    async (title) => {
      expect(await written({honorificPrefix: title})).not.toHaveProperty('honorificPrefix')
    },
  )

  test.each([
    ['the very name where the text has it', {}, 'Scarlett O’Hara'],
    ['another name where it has not', {surfaces: ['O’Hara']}, 'O’Hara'],
    ['a part of it where that is all', {surfaces: [], short: ['O’Hara']}, 'O’Hara'],
  ])('shows as evidence of its name %s', async (_, note, quote) => {
    expect(await written(note)).toMatchObject({
      fieldEvidence: [{field: 'name', evidence: [{quote}]}],
    })
  })
})
