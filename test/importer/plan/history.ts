import fc from 'fast-check'
import type {Fields} from '../../../importer/kinds/index.ts'
import {contested} from '../../../importer/plan/contested.ts'
import type {SaidOfDocument} from '../../../importer/plan/contributions.ts'
import {type Member, membersIn} from '../../../importer/plan/member.ts'
import {mergeDocuments} from '../../../importer/plan/mergeDocuments.ts'
import type {PlannedDocument, SanityDocument} from '../../../importer/types.ts'

/**
 * The life of one document, made up: what articles come to say of it, and what people do to it in between. What an
 * import says is in small letters and what a person writes in capitals, so that each is known by its looks.
 */
export type Step =
  /** Articles are imported, each with what it says now; nothing, where it no longer speaks of the document. */
  {type: 'import'; said: Record<string, Fields>} | {type: 'edit'; isDraft: boolean; edit: Edit}

type Edit =
  | {type: 'set' | 'unset'; field: (typeof SINGLES)[number]}
  | {type: 'add' | 'remove' | 'change'; list: List; at: number}
  | {type: 'confirm'}

export const SINGLES = ['familyName', 'birthDate'] as const
export const LISTS = ['alternateNames', 'affiliations'] as const
type List = (typeof LISTS)[number]

/** What the dataset holds of the document, in its versions, and what is on record of each article. */
export type World = {live: Map<string, SanityDocument>; records: Map<string, Fields>}

export const ID = 'person-1'
const ARTICLES = ['a', 'b', 'c', 'd']

const word = fc.constantFrom('x', 'y', 'z')
const key = fc.constantFrom('k', 'l', 'm')

function statement(article: string): fc.Arbitrary<Fields> {
  const pieces = fc
    .subarray([1, 2, 3, 4], {minLength: 1})
    .map((places) => places.map((place) => ({_key: `${article}${place}`, confidence: 0.9})))
  const members = <Value>(member: fc.Arbitrary<Value & Member>) =>
    fc.uniqueArray(member, {selector: ({_key}) => _key, maxLength: 3})
  // A name has its key of its value; any of them may be the title.
  const names = members(
    fc.record({value: word, kind: word}).map((name) => ({...name, _key: name.value})),
  )
  const affiliations = members(fc.record({_key: key, role: word, evidence: pieces}))
  return fc
    .record(
      {familyName: word, birthDate: word, alternateNames: names, affiliations},
      {requiredKeys: []},
    )
    .chain((fields) =>
      fc.record({name: word, naming: pieces}).map(({name, naming}) => ({
        name,
        ...withoutEmptyLists(fields),
        fieldEvidence: [{_key: 'name', field: 'name', evidence: naming}],
      })),
    )
}

function withoutEmptyLists(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  )
}

const SILENCE = {weight: 1, arbitrary: fc.constant<Fields>({})}
const batch: fc.Arbitrary<Step> = fc
  .subarray(ARTICLES)
  .chain((articles) =>
    fc.tuple(
      ...articles.map((id) =>
        fc.tuple(fc.constant(id), fc.oneof({weight: 4, arbitrary: statement(id)}, SILENCE)),
      ),
    ),
  )
  .map((said) => ({type: 'import', said: Object.fromEntries(said)}))

const at = fc.nat({max: 3})
const list = fc.constantFrom(...LISTS)
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({type: fc.constantFrom('set', 'unset'), field: fc.constantFrom(...SINGLES)}),
  fc.record({type: fc.constantFrom('add', 'remove', 'change'), list, at}),
  fc.record({type: fc.constant('confirm')}),
)

export const imports = fc.array(batch, {minLength: 1, maxLength: 4})
export const histories = fc.array(
  fc.oneof(batch, fc.record({type: fc.constant('edit'), isDraft: fc.boolean(), edit})),
  {minLength: 2, maxLength: 8},
)

export function emptyWorld(): World {
  return {live: new Map(), records: new Map()}
}

/** Imports as the pipeline does: what others are on record with is asked for where something is contested. */
export function importInto(world: World, said: Record<string, Fields>): PlannedDocument[] {
  const articles = Object.keys(said).sort()
  const contributions = articles
    .map((id) => ({articleId: id, base: world.records.get(id) ?? {}, next: said[id] ?? {}}))
    .filter(({base, next}) => Object.keys({...base, ...next}).length > 0)
  const spoken: Map<string, SaidOfDocument> = new Map(
    contributions.length > 0 ? [[ID, {type: 'person', contributions}]] : [],
  )
  const rest = [...world.records].filter(([id]) => !articles.includes(id)).sort()
  const others = {said: rest.map(([, fields]) => fields), isCrowded: false}
  const asked = [...contested(spoken, world.live).keys()]
  const {documents, contributed} = mergeDocuments({
    articles,
    said: spoken,
    live: world.live,
    others: new Map(asked.map((id) => [id, others])),
  })
  for (const {document} of documents) world.live.set(document._id, {...document, _rev: 'r'})
  for (const id of articles) {
    const record = contributed.get(id)?.find((each) => each.id === ID)
    if (record) world.records.set(id, record.fields)
    else world.records.delete(id)
  }
  return documents
}

/** What a person does, in the draft or the published document. A draft begins as a copy; `mark` is in capitals. */
export function editIn(world: World, {isDraft, edit}: Extract<Step, {type: 'edit'}>, mark: string) {
  const published = world.live.get(ID)
  const id = isDraft ? `drafts.${ID}` : ID
  const document = world.live.get(id) ?? published
  if (!document) return
  world.live.set(id, {...edited(document, edit, mark), _id: id})
}

function edited(document: SanityDocument, edit: Edit, mark: string): SanityDocument {
  switch (edit.type) {
    case 'set':
      return {...document, [edit.field]: mark}
    case 'unset': {
      const {[edit.field]: _removed, ...rest} = document
      return {...rest, _id: document._id, _type: document._type}
    }
    case 'confirm':
      return {...document, status: 'confirmed'}
    default:
      return {...document, [edit.list]: editedList(membersIn(document[edit.list]), edit, mark)}
  }
}

function editedList(
  members: Member[],
  {type, at}: Extract<Edit, {list: List}>,
  mark: string,
): Member[] {
  switch (type) {
    case 'add':
      return members.toSpliced(at, 0, {_key: mark, value: mark})
    case 'remove':
      return members.toSpliced(at, 1)
    case 'change':
      return members.map((member, place) => (place === at ? {...member, role: mark} : member))
  }
}
