import fc from 'fast-check'
import {groq} from './groq.ts'
import {id, mostly, someOf, text, value} from './values.ts'

const document = someOf({
  _id: mostly(id),
  _type: mostly(fc.constantFrom('t', 'u'), 40),
  _rev: text,
  _createdAt: text,
  a: value,
  b: value,
  tags: mostly(fc.array(value, {maxLength: 3})),
})

/** Paths as patches have them. */
const path = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'a',
      'a.b.c',
      'tags[0]',
      'tags[-1]',
      'tags[0:2]',
      'tags[]',
      'tags[*]',
      'tags[_key=="k"]',
      'tags[_key==]',
      'a..b',
      '..a',
      'a[',
      'a]',
      '[0]',
      '["a"]',
      '',
      '_id',
      '_type',
      '_rev',
      '__proto__.x',
      'constructor.prototype.x',
      'a[99999999999]',
      `a${'[0]'.repeat(500)}`,
    ),
  },
  {weight: 1, arbitrary: text},
)

const set = mostly(fc.dictionary(path, value, {maxKeys: 3}))

const operations = {
  set,
  setIfMissing: set,
  merge: set,
  replace: set,
  unset: mostly(fc.array(path, {maxLength: 3})),
  inc: mostly(fc.dictionary(path, mostly(fc.integer()), {maxKeys: 2})),
  dec: mostly(fc.dictionary(path, mostly(fc.integer()), {maxKeys: 2})),
  insert: mostly(
    someOf({
      before: path,
      after: path,
      replace: path,
      items: mostly(fc.array(value, {maxLength: 3})),
    }),
  ),
  diffMatchPatch: mostly(
    fc.dictionary(path, mostly(fc.constantFrom('@@ -1 +1 @@\n-a\n+b\n', '@@', text)), {maxKeys: 2}),
  ),
  ifRevisionID: fc.oneof(
    {weight: 1, arbitrary: text},
    {weight: 4, arbitrary: fc.constant(undefined)},
  ),
}

const query = {query: groq, params: mostly(fc.dictionary(text, value, {maxKeys: 2}))}

const mutation = mostly(
  fc.oneof(
    fc.record({create: mostly(document)}),
    fc.record({createOrReplace: mostly(document)}),
    fc.record({createIfNotExists: mostly(document)}),
    fc.record({delete: mostly(someOf({id: mostly(id), ...query}))}),
    fc.record({patch: mostly(someOf({id: mostly(id), ...operations}))}),
    fc.record({patch: mostly(someOf({...query, ...operations}))}),
    someOf({create: document, delete: fc.record({id})}),
  ),
)

const actionTypes = [
  ...['create', 'edit', 'publish', 'unpublish', 'discard', 'delete', 'replaceDraft'].map(
    (name) => `document.${name}`,
  ),
  ...['create', 'discard', 'replace', 'unpublish'].map((name) => `document.version.${name}`),
  ...['create', 'edit', 'publish', 'schedule', 'unschedule', 'archive', 'unarchive', 'delete'].map(
    (name) => `release.${name}`,
  ),
].map((name) => `sanity.action.${name}`)

const action = mostly(
  someOf({
    actionType: mostly(fc.constantFrom(...actionTypes), 40),
    publishedId: mostly(id),
    draftId: mostly(id),
    versionId: mostly(id),
    baseId: mostly(id),
    releaseId: mostly(fc.constantFrom('r', 's')),
    attributes: mostly(document),
    document: mostly(document),
    patch: mostly(someOf(operations)),
    ifExists: mostly(fc.constantFrom('fail', 'ignore')),
    ifDraftRevisionId: fc.oneof(
      {weight: 1, arbitrary: text},
      {weight: 4, arbitrary: fc.constant(undefined)},
    ),
    includeDrafts: mostly(fc.array(id, {maxLength: 2})),
    purge: mostly(fc.boolean()),
    publishAt: text,
    metadata: value,
  }),
)

const options = {
  transactionId: mostly(fc.oneof(fc.uuid(), fc.constantFrom('same'))),
  returnIds: mostly(fc.boolean()),
  returnDocuments: mostly(fc.boolean()),
  dryRun: mostly(fc.boolean()),
  autoGenerateArrayKeys: mostly(fc.boolean()),
}

export const mutations = mostly(
  someOf({mutations: mostly(fc.array(mutation, {maxLength: 4})), ...options}),
)
export const actions = mostly(
  someOf({actions: mostly(fc.array(action, {maxLength: 4})), ...options}),
)
