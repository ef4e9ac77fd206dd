import {validateDocumentInternal} from '@sanity/validation/_internal'
import {compileSchema} from './compile.ts'
import {type DocumentExists, documentExistsIn, lookupOfDocuments} from './lookup.ts'
import type {CheckedDocument, Lookup, Path} from './rules/types.ts'

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
  const getDocumentExists = documentExistsIn(lookup)
  const problems: Problem[] = []
  for (let start = 0; start < documents.length; start += TOGETHER) {
    const batch = documents.slice(start, start + TOGETHER)
    const found = await Promise.all(batch.map((each) => validateDocument(each, getDocumentExists)))
    problems.push(...found.flat())
  }
  return problems
}

/** Sanity waits for a timer at every level of a document; validated together, documents share the waits. */
const TOGETHER = 50

// The environment is the Studio's: in the one that Sanity calls `cli`, its check for unknown fields turns every error
// about an object or a document into a warning (@sanity/validation 6.15, `addUnknownFieldsValidator`).
async function validateDocument(
  document: CheckedDocument,
  getDocumentExists: DocumentExists,
): Promise<Problem[]> {
  if (!schema().get(document._type)) return [unknownType(document)]
  const markers = await validateDocumentInternal({
    document: {...UNSAVED, ...document},
    schema: schema(),
    getDocumentExists,
    getClient: refuseClient,
    environment: 'studio',
  })
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
