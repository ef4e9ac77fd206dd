import {getFallbackLocaleSource, validateItem} from '@sanity/validation/_internal'
import {describe, expect, test} from 'vitest'
import {compileSchema} from '../../schemas/compile.ts'
import {documents} from '../../schemas/documents/index.ts'
import {documentExistsIn, lookupOfDocuments} from '../../schemas/lookup.ts'
import type {CheckedDocument} from '../../schemas/rules/types.ts'
import {validateDocuments} from '../../schemas/validate.ts'
import {
  completeArticle,
  completeDocuments,
  completePerson,
  surroundings,
} from './completeDocuments.ts'
import {ruleCases} from './ruleCases.ts'

const everything = [...completeDocuments, ...surroundings]

describe('a complete document', () => {
  test.each(completeDocuments)('of type $_type is valid', async (document) => {
    expect(await validateDocuments([document], lookupOfDocuments(everything))).toEqual([])
  })

  test.each(completeDocuments)('of type $_type fills in every field', (document) => {
    const definition = documents.find(({name}) => name === document._type)
    const fields = definition?.fields.map(({name}) => name) ?? []
    expect(Object.keys(document).sort()).toEqual(['_id', '_type', ...fields].sort())
  })
})

describe('validating many documents', () => {
  test('lets them answer for one another', async () => {
    expect(
      await validateDocuments(everything.filter(({_type}) => _type !== 'sanity.imageAsset')),
    ).toMatchObject([
      // Only the picture, which is not among them, is missing.
      {documentId: 'article-1', path: ['body', {_key: 'i1'}, 'asset'], level: 'error'},
      {documentId: 'article-1', path: ['image', 'asset'], level: 'error'},
      {documentId: 'person-1', path: ['image', 'asset'], level: 'error'},
      {documentId: 'organization-1', path: ['logo', 'asset'], level: 'error'},
      {documentId: 'event-1', path: ['image', 'asset'], level: 'error'},
    ])
  })

  test('asks the lookup beyond them for the rest', async () => {
    const lookup = lookupOfDocuments(completeDocuments, lookupOfDocuments(surroundings))
    expect(await validateDocuments(completeDocuments, lookup)).toEqual([])
  })

  test('names a type that the model does not have', async () => {
    expect(await validateDocuments([{_id: 'x', _type: 'planet'}])).toEqual([
      {
        documentId: 'x',
        path: ['_type'],
        level: 'error',
        message: 'There is no document type “planet” in the content model.',
      },
    ])
  })

  test('warns of a field that the model does not have', async () => {
    const document = {...completePerson, shoeSize: 38}
    expect(await validateDocuments([document], lookupOfDocuments(everything))).toMatchObject([
      {
        path: ['shoeSize'],
        level: 'warning',
        message: expect.stringContaining('no field “shoeSize”'),
      },
    ])
  })

  test('refuses a member of a type that its list does not hold', async () => {
    const document = {...completeArticle, contributions: [{_type: 'evidence', _key: 'z'}]}
    expect(await validateDocuments([document], lookupOfDocuments(everything))).toContainEqual(
      expect.objectContaining({path: ['contributions', {_key: 'z'}], level: 'error'}),
    )
  })
})

// Ours walks through a document without the timers of Sanity's own; that is all that may differ.
describe("Sanity's own walk through a document", () => {
  const judged = [...completeDocuments, ...ruleCases.map(({document}) => document)]

  test.each(judged.map((document, index) => ({index, document})))(
    'finds the same problems in document $index',
    async ({document}) => {
      const ours = await validateDocuments([document], lookupOfDocuments([...everything, document]))
      expect(sorted(await sanityProblems(document))).toEqual(sorted(ours.map(withoutId)))
    },
  )
})

const schema = compileSchema()

async function sanityProblems(document: CheckedDocument) {
  const saved = {_rev: '', _createdAt: '', _updatedAt: '', ...document}
  const markers = await validateItem({
    value: saved,
    document: saved,
    type: schema.get(document._type),
    schema,
    path: [],
    parent: undefined,
    i18n: getFallbackLocaleSource(),
    environment: 'studio',
    getClient: () => {
      throw new Error('No client here.')
    },
    getDocumentExists: documentExistsIn(lookupOfDocuments([...everything, document])),
  })
  return markers.map(({path, level, message}) => ({path, level, message}))
}

function withoutId({path, level, message}: {path: unknown; level: string; message: string}) {
  return {path, level, message}
}

function sorted(problems: object[]): string[] {
  return problems.map((problem) => JSON.stringify(problem)).sort()
}
