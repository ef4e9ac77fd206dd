import {isRecord, same} from '../plan/same.ts'
import type {FieldChange, MemberChange} from '../types.ts'
import {changedWords} from './changedWords.ts'
import {describeLinks} from './describeLinks.ts'
import {describeValue, type NameOf, textOf} from './describeValue.ts'

/** One thing that happens to a field or a member of it; `evidence` where it is but cited more or less often. */
export type ChangeLine = {
  kind: 'add' | 'remove' | 'change' | 'evidence' | 'move' | 'kept' | 'conflict'
  text: string
}

/** What happens to a field, for people: a line, or one for each member of a list that anything happens to. */
export function describeChange(
  change: FieldChange,
  nameOf: NameOf = () => undefined,
): ChangeLine[] {
  const {field, outcome, before, after, members} = change
  const told = (value: unknown): string => describeValue(value, nameOf)
  if (outcome === 'kept' || outcome === 'conflict') {
    const stood = members ?? [{key: '', before, after}]
    return stood.map((each) => ({kind: outcome, text: `${field}${stands(each, told)}`}))
  }
  if (members?.length === 0) return [{kind: 'move', text: `${field}: in another order`}]
  return (members ?? [{key: '', before, after}]).map((each) => ({
    kind: kindOf(each),
    text: `${field}: ${written(each, told)}`,
  }))
}

type Tell = (value: unknown) => string

/** A person's word: what stands, and what the source says. */
function stands({key, before, after}: MemberChange, told: Tell): string {
  const what = key === '' ? ' ' : `: ${told(before ?? after)} `
  if (key !== '' && before === undefined) return `${what}stays away; the source still says it`
  const says = after === undefined ? 'says it no longer' : `says ${told(after)}`
  return key === ''
    ? ` stays ${told(before)}; the source says ${told(after)}`
    : `${what}stays; the source ${after !== undefined && told(after) === told(before) ? 'says it otherwise' : says}`
}

function kindOf({before, after}: MemberChange): ChangeLine['kind'] {
  if (before === undefined) return 'add'
  if (after === undefined) return 'remove'
  if (!isRecord(before) || !isRecord(after)) return 'change'
  const isSameText = isBlock(before) && isBlock(after) && textOf(before) === textOf(after)
  const isCited = isSameText
    ? same({...before, ...LINKED}, {...after, ...LINKED}) && !describeLinks(before, after, String)
    : same(own(before), own(after))
  return isCited ? 'evidence' : 'change'
}

/** Where a paragraph's links are, and what it is cut into for them. */
const LINKED = {markDefs: undefined, children: undefined}

function written(change: MemberChange, told: Tell): string {
  const {before, after} = change
  if (before === undefined) return told(after)
  if (after === undefined) return told(before)
  if (kindOf(change) === 'evidence') {
    return isBlock(after)
      ? `${told(after)}: the same links, found otherwise`
      : `${told(after)}, on ${count(before)} → ${count(after)} passages`
  }
  if (isBlock(before) && isBlock(after)) {
    const words = changedWords(textOf(before), textOf(after))
    const links = words ? undefined : describeLinks(before, after, told)
    if (words) return words
    if (links) return `${told(after)}: ${links}`
  }
  const [was, is] = [told(before), told(after)]
  return was === is ? `${was}, otherwise (${details(before, after)})` : `${was} → ${is}`
}

/** The members in which two objects differ that are called the same. */
function details(before: unknown, after: unknown): string {
  if (!isRecord(before) || !isRecord(after)) return 'as JSON'
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names.filter((name) => !same(before[name], after[name])).join(', ')
}

function own({evidence: _evidence, ...rest}: Record<string, unknown>): Record<string, unknown> {
  return rest
}

function count(value: unknown): number {
  return isRecord(value) && Array.isArray(value.evidence) ? value.evidence.length : 0
}

function isBlock(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && value._type === 'block'
}
