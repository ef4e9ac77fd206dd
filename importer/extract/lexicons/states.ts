import {withPlainApostrophes} from '../spelling.ts'
import lexicon from './states.generated.json' with {type: 'json'}

/** A sovereign state, a self-governing territory, a country of the United Kingdom, or a state that is no more. */
export type State = {
  /** ISO 3166-1 alpha-2, of those that have one today. */
  code?: string
  /** As English commonly calls it. */
  name: string
}

type Entry = {code?: string; name: string; names: string[]; demonyms: string[]}

const entries: Entry[] = lexicon.states
const byName = new Map<string, Entry>()
const byDemonym = new Map<string, Entry>()
const byCode = new Map(entries.map((entry) => [entry.code, entry]))
// The first that claims a name has it: larger states come before smaller ones.
for (const entry of entries) {
  for (const name of entry.names.map(key)) if (!byName.has(name)) byName.set(name, entry)
  for (const form of entry.demonyms.flatMap(forms)) {
    if (!byDemonym.has(form)) byDemonym.set(form, entry)
  }
}

/** All names of states, by which the gazetteer finds them. */
export const stateNames: string[] = entries.flatMap(({names}) => names)

/** The peoples of states, and those that two states share, by the adjective or the plural. */
export const demonyms: string[] = [...byDemonym.keys(), ...lexicon.peoples.flatMap(forms)]

const peoples = new Set(demonyms)

/** A people, or its adjective, of one state or of several. */
export function isDemonym(word: string): boolean {
  return peoples.has(word)
}

/** The state of that name: common, official or abbreviated, with any apostrophe. */
export function stateNamed(name: string): State | undefined {
  return toState(byName.get(key(name)))
}

/** The state of that ISO 3166-1 alpha-2 code. */
export function stateCoded(code: string | undefined): State | undefined {
  return code === undefined ? undefined : toState(byCode.get(code))
}

/** The state whose people, or whose adjective, this is. */
export function stateOfDemonym(demonym: string): State | undefined {
  return toState(byDemonym.get(demonym))
}

function toState(entry: Entry | undefined): State | undefined {
  if (!entry) return undefined
  return entry.code ? {code: entry.code, name: entry.name} : {name: entry.name}
}

/** "American" and "Americans"; "Chinese" and "British" have no plural of their own. */
function forms(demonym: string): string[] {
  return /(?:ese|sh|ch|ss|s)$/.test(demonym) ? [demonym] : [demonym, `${demonym}s`]
}

function key(name: string): string {
  return withPlainApostrophes(name).replace(/^the /i, '')
}
