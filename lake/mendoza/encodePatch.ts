import {isDeepStrictEqual} from 'node:util'
import {isRecord} from '../documents/index.ts'

/**
 * A patch in Mendoza, the differential JSON format of the Content Lake: numbers are operations, each followed by its
 * arguments. The npm package of that name applies such patches and cannot make them.
 * @see https://github.com/sanity-io/mendoza/blob/main/docs/format.md
 */
export type MendozaPatch = unknown[]

/** The operations that are used here, by their place in the format's list. */
const VALUE = 0
const PUSH_FIELD_COPY = 10
const PUSH_FIELD_BLANK = 11
const PUSH_ELEMENT_COPY = 12
const RETURN_INTO_OBJECT_SAME_KEY_POP = 15
const RETURN_INTO_ARRAY_POP = 16
const OBJECT_SET_FIELD_VALUE = 17
const OBJECT_DELETE_FIELD = 19
const ARRAY_APPEND_VALUE = 20
const ARRAY_APPEND_SLICE = 21
const STRING_APPEND_STRING = 22
const STRING_APPEND_SLICE = 23

/** What turns one document into another; either may be absent. */
export function encodePatch(
  from: Record<string, unknown> | undefined,
  to: Record<string, unknown> | undefined,
): MendozaPatch {
  return from && to ? patchObject(from, to) : [VALUE, to ?? null]
}

function patchObject(from: Record<string, unknown>, to: Record<string, unknown>): MendozaPatch {
  // Fields of the input are named by their place in the order of their names.
  const names = Object.keys(from).sort()
  const known = names.flatMap((name, index) =>
    Object.hasOwn(to, name)
      ? patchField(index, name, from[name], to[name])
      : [OBJECT_DELETE_FIELD, index],
  )
  const added = Object.keys(to).filter((name) => !Object.hasOwn(from, name))
  return [...known, ...added.flatMap((name) => [OBJECT_SET_FIELD_VALUE, to[name], name])]
}

function patchField(index: number, name: string, from: unknown, to: unknown): MendozaPatch {
  if (isDeepStrictEqual(from, to)) return []
  if (isRecord(from) && isRecord(to)) {
    return [PUSH_FIELD_COPY, index, ...patchObject(from, to), RETURN_INTO_OBJECT_SAME_KEY_POP]
  }
  const parts = partsOf(from, to)
  return parts
    ? [PUSH_FIELD_BLANK, index, ...parts, RETURN_INTO_OBJECT_SAME_KEY_POP]
    : [OBJECT_SET_FIELD_VALUE, to, name]
}

/** A list or a text put together anew from parts of the old one; undefined where that would gain nothing. */
function partsOf(from: unknown, to: unknown): MendozaPatch | undefined {
  // An empty one is put together from no parts, which the format does not tell from null.
  if (Array.isArray(from) && Array.isArray(to) && to.length > 0) return patchArray(from, to)
  if (typeof from === 'string' && typeof to === 'string') return patchString(from, to)
  return undefined
}

function patchArray(from: unknown[], to: unknown[]): MendozaPatch {
  const start = sharedStart(from, to, isDeepStrictEqual)
  const end = sharedEnd(from, to, start, isDeepStrictEqual)
  const patch: MendozaPatch = start > 0 ? [ARRAY_APPEND_SLICE, 0, start] : []
  for (const [offset, member] of to.slice(start, to.length - end).entries()) {
    patch.push(...patchElement(from, start + offset, member))
  }
  if (end > 0) patch.push(ARRAY_APPEND_SLICE, from.length - end, from.length)
  return patch
}

/** Objects are the same member when they bear the same `_key`; without one, when they stand in the same place. */
function patchElement(from: unknown[], place: number, to: unknown): MendozaPatch {
  if (!isRecord(to)) return [ARRAY_APPEND_VALUE, to]
  const index = to._key === undefined ? place : from.findIndex((old) => keyOf(old) === to._key)
  const old = from[index]
  if (!isRecord(old)) return [ARRAY_APPEND_VALUE, to]
  const patch = patchObject(old, to)
  return patch.length === 0
    ? [ARRAY_APPEND_SLICE, index, index + 1]
    : [PUSH_ELEMENT_COPY, index, ...patch, RETURN_INTO_ARRAY_POP]
}

function keyOf(member: unknown): unknown {
  return isRecord(member) ? member._key : undefined
}

/** Where the new text has little in common with the old one it is sent whole. */
function patchString(from: string, to: string): MendozaPatch | undefined {
  const [old, text] = [[...from], [...to]]
  const start = sharedStart(old, text, Object.is)
  const end = sharedEnd(old, text, start, Object.is)
  if (start + end < 16) return undefined
  // Places in a text are counted in bytes of UTF-8.
  const bytes = (part: string[]): number => Buffer.byteLength(part.join(''))
  const total = Buffer.byteLength(from)
  return [
    ...(start > 0 ? [STRING_APPEND_SLICE, 0, bytes(old.slice(0, start))] : []),
    ...(start + end < text.length
      ? [STRING_APPEND_STRING, text.slice(start, text.length - end).join('')]
      : []),
    ...(end > 0 ? [STRING_APPEND_SLICE, total - bytes(old.slice(-end)), total] : []),
  ]
}

type Same = (left: unknown, right: unknown) => boolean

function sharedStart(from: unknown[], to: unknown[], same: Same): number {
  const limit = Math.min(from.length, to.length)
  let count = 0
  while (count < limit && same(from[count], to[count])) count++
  return count
}

/** Of what remains behind the shared start. */
function sharedEnd(from: unknown[], to: unknown[], start: number, same: Same): number {
  const limit = Math.min(from.length, to.length) - start
  let count = 0
  while (count < limit && same(from.at(-1 - count), to.at(-1 - count))) count++
  return count
}
