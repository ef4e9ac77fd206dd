import {getFallbackLocaleSource} from '@sanity/validation/_internal'
import {askedAtOnce} from './askedAtOnce.ts'
import {compileSchema} from './compile.ts'
import {type DocumentExists, documentExistsIn, lookupOfDocuments} from './lookup.ts'
import type {CheckedDocument, Lookup, Path} from './rules/types.ts'
import {validateValue} from './validateValue.ts'

export type Problem = {
  documentId: string
  path: Path
  level: 'error' | 'warning' | 'info'
  message: string
}

/**
 * Validates documents as the Studio would, in plain Node: the same compiled schema, the same rules. `lookup` answers
 * for the documents around them; to have the documents answer for one another (as by default) make it with
 * `lookupOfDocuments(documents, beyond)`.
 */
export async function validateDocuments(
  documents: CheckedDocument[],
  lookup: Lookup = lookupOfDocuments(documents),
): Promise<Problem[]> {
  const getDocumentExists = documentExistsIn(await askedAtOnce(documents, lookup))
  const problems: Problem[] = []
  for (const document of documents) {
    problems.push(...(await validateDocument(document, getDocumentExists)))
  }
  return problems
}

async function validateDocument(
  document: CheckedDocument,
  getDocumentExists: DocumentExists,
): Promise<Problem[]> {
  const type = schema().get(document._type)
  if (!type) return [unknownType(document)]
  const value = {...UNSAVED, ...document}
  const context = {
    document: value,
    schema: schema(),
    getDocumentExists,
    getClient: refuseClient,
    i18n: getFallbackLocaleSource(),
    environment: 'studio' as const,
    hidden: false,
  }
  const markers = await validateValue({value, type, path: [], parent: undefined}, context)
  return markers.map(({path, level, message}) => ({documentId: document._id, path, level, message}))
}

/** What the Content Lake adds to a document when it is written. */
const UNSAVED = {_rev: '', _createdAt: '', _updatedAt: ''}

let compiled: ReturnType<typeof compileSchema> | undefined

function schema() {
  compiled ??= compileSchema()
  return compiled
}

function refuseClient(): never {
  throw new Error('Validating headless: a rule asked for a client; it must ask its lookup.')
}

function unknownType({_id, _type}: CheckedDocument): Problem {
  const message = `There is no document type “${_type}” in the content model.`
  return {documentId: _id, path: ['_type'], level: 'error', message}
}
