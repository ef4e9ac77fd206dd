import {blockKey} from '../keys.ts'
import type {Block} from '../types.ts'
import type {Recorded} from './contributions.ts'
import {isMember} from './member.ts'
import {isRecord} from './same.ts'

/** As alike as this, and a paragraph between the same neighbours is the old one, edited. */
const ALIKE = 0.5

/**
 * Gives the paragraphs of a text that was imported before their old keys: those that are the same, wherever they
 * stand now, and those that were edited in place. So an editor's work on a paragraph meets the source's, and evidence
 * keeps pointing to it.
 */
export function alignBlocks(
  before: ReadonlyArray<{key: string; text: string}>,
  blocks: readonly Block[],
): Block[] {
  const matched = matchSameText(before, blocks)
  matchEdited(before, blocks, matched)
  const taken = new Set(matched.values())
  return blocks.map((block, at) => ({...block, key: matched.get(at) ?? freeKey(block, taken)}))
}

/** The paragraphs that a source contributed to its article last time. */
export function recordedBlocks(recorded: readonly Recorded[]): Array<{key: string; text: string}> {
  const body = recorded.find(({type}) => type === 'article')?.fields.body
  if (!Array.isArray(body)) return []
  // Pictures stand between them and are none.
  const blocks = body.filter(isMember).filter(({_type}) => _type === 'block')
  return blocks.map(({_key, children}) => ({key: _key, text: textOf(children)}))
}

function textOf(children: unknown): string {
  return Array.isArray(children)
    ? children.map((child: unknown) => (isRecord(child) ? String(child.text) : '')).join('')
    : ''
}

/** By text, the first with the first where one repeats. */
function matchSameText(
  before: ReadonlyArray<{key: string; text: string}>,
  blocks: readonly Block[],
): Map<number, string> {
  const keys = new Map<string, string[]>()
  for (const {key, text} of before) {
    const same = keys.get(text)
    if (same) same.push(key)
    else keys.set(text, [key])
  }
  const matched = new Map<number, string>()
  blocks.forEach(({text}, at) => {
    const key = keys.get(text)?.shift()
    if (key !== undefined) matched.set(at, key)
  })
  return matched
}

/** Follows each matched paragraph in both texts: what comes next in both and is alike is one. */
function matchEdited(
  before: ReadonlyArray<{key: string; text: string}>,
  blocks: readonly Block[],
  matched: Map<number, string>,
): void {
  const places = new Map(before.map(({key}, at) => [key, at]))
  const taken = new Set(matched.values())
  blocks.forEach(({text}, at) => {
    if (matched.has(at)) return
    const previous = at === 0 ? -1 : places.get(matched.get(at - 1) ?? '')
    const candidate = previous === undefined ? undefined : before[previous + 1]
    if (!candidate || taken.has(candidate.key) || likeness(candidate.text, text) < ALIKE) return
    matched.set(at, candidate.key)
    taken.add(candidate.key)
  })
}

/** Dice's coefficient over words: 1 for the same words, 0 for none in common. */
function likeness(one: string, two: string): number {
  const [words, others] = [new Set(one.split(/\s+/)), new Set(two.split(/\s+/))]
  const shared = [...words].filter((word) => others.has(word)).length
  return (2 * shared) / (words.size + others.size)
}

/** A new paragraph may read as one did before it was edited: it counts as one more occurrence. */
function freeKey({key, text}: Block, taken: Set<string>): string {
  let free = key
  for (let occurrence = 1; taken.has(free); occurrence++) free = blockKey(text, occurrence)
  taken.add(free)
  return free
}
