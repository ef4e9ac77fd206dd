import {isRecord} from '../plan/same.ts'

/** What a document is called, by its id; undefined for one that is not at hand. */
export type NameOf = (id: string) => string | undefined

/** A value in a few words: of an object, or a member of a list, what a reader would say of it. */
export function describeValue(value: unknown, nameOf: NameOf): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'string') return `“${value}”`
  if (Array.isArray(value)) return `${value.length} ${value.length === 1 ? 'member' : 'members'}`
  if (!isRecord(value)) return String(value)
  if (typeof value._ref === 'string') return nameOf(value._ref) ?? value._ref
  const describe = kinds[String(value._type)]
  const told = describe?.(value, (inner) => describeValue(inner, nameOf))
  if (told) return told
  const shown = Object.entries(value).find(([member]) => TELLING.has(member))
  return shown ? String(shown[1]) : JSON.stringify(value)
}

/** The characters of a paragraph. */
export function textOf({children}: Record<string, unknown>): string {
  return (Array.isArray(children) ? children : [])
    .map((child: unknown) => (isRecord(child) ? String(child.text ?? '') : ''))
    .join('')
}

/** As many words as it takes to find a paragraph. */
const WORDS = 12

function firstWords(text: string): string {
  const words = text.split(/\s+/)
  return words.length > WORDS ? `${words.slice(0, WORDS).join(' ')} …` : text
}

type Describe = (value: Record<string, unknown>, inner: (value: unknown) => string) => string

/** By the type of the object. One that is not here is called by its most telling member. */
const kinds: Record<string, Describe> = {
  affiliation: ({roleName, organization}, inner) =>
    `${roleName ? `${String(roleName)} of` : 'member of'} ${inner(organization)}`,
  relation: ({relationship, person}, inner) => `${String(relationship)} of ${inner(person)}`,
  participation: ({role, party}, inner) => `${inner(party)}${role ? ` (${String(role)})` : ''}`,
  contribution: ({printedName, role}) => `${String(printedName)} (${String(role)})`,
  alternateName: ({value, kind}) => `“${String(value)}” (${String(kind)})`,
  identifier: ({scheme, value}) => `${String(scheme)} ${String(value)}`,
  fieldEvidence: ({field}) => `for ${String(field)}`,
  block: (value) => `“${firstWords(textOf(value))}”`,
  articleSource: ({sha256}) => `the text ${String(sha256).slice(0, 12)}`,
  articleImage: ({caption, alt}) => `image “${String(caption ?? alt ?? '')}”`,
}

/** Of a date, a place, an article's source, a reference. */
const TELLING = new Set(['edtf', 'name', 'sha256', 'current'])
