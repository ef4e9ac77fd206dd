import type {Entity} from '../../../types.ts'
import type {AnnotatedEntity, Annotations} from '../../annotations/index.ts'

type Found = Pick<Entity, 'id' | 'type' | 'name' | 'mentions'>

/**
 * Which annotated entity each found one is, by the names that they have in common; each is at most one of the others. The
 * measure is that by which imports are judged: names and surfaces, and of events phrases that share most of their words.
 */
export function aligned(
  found: readonly Found[],
  {entities}: Annotations,
): Map<string, AnnotatedEntity> {
  const pairs = entities.flatMap((noted) =>
    found
      .filter(({type}) => type === noted.type)
      .map((one) => ({one, noted, score: likeness(one, noted)}))
      .filter(({score}) => score > 0),
  )
  const match = new Map<string, AnnotatedEntity>()
  const taken = new Set<string>()
  for (const {one, noted} of pairs.sort((a, b) => b.score - a.score)) {
    if (match.has(one.id) || taken.has(noted.id)) continue
    match.set(one.id, noted)
    taken.add(noted.id)
  }
  return match
}

function likeness(found: Found, noted: AnnotatedEntity): number {
  const ours = [found.name, ...linked(found)]
  const theirs = [
    noted.name,
    ...noted.surfaces.map((each) => (typeof each === 'string' ? each : each.surface)),
  ]
  if (noted.type === 'event') {
    const best = Math.max(
      ...ours.flatMap((one) => theirs.map((other) => phraseLikeness(one, other))),
    )
    return best < 0.6 ? 0 : best + (noted.core ? 0.001 : 0)
  }
  if (plain(found.name) === plain(noted.name)) return 3
  const names = new Set(theirs.map(plain))
  if (names.has(plain(found.name))) return 2
  return ours.some((one) => names.has(plain(one))) ? 1 : 0
}

/** The mentions that an import links. */
function linked({type, mentions}: Found): string[] {
  const second = type === 'event' ? 'descriptor' : 'short'
  return mentions.flatMap(({form, quote}) => (form === 'name' || form === second ? [quote] : []))
}

function phraseLikeness(one: string, other: string): number {
  if (plain(one) === plain(other)) return 2
  const [ours, theirs] = [contentOf(one), contentOf(other)]
  if (ours.size === 0 || theirs.size === 0) return 0
  return (2 * [...ours].filter((word) => theirs.has(word)).length) / (ours.size + theirs.size)
}

// Nor do years tell events apart: the annotators put them into names, the text mostly does not.
const SMALL = new Set(
  'the a an of in on at to for and or by with from its his her their'.split(' '),
)

function contentOf(phrase: string): Set<string> {
  const words = plain(phrase).split(' ')
  return new Set(
    words.flatMap((word) =>
      SMALL.has(word) || /^(?:(?:19|20)\d\d)?$/.test(word)
        ? []
        : [word.replace(/(?<=\w{3})(?:ies|es|s)$/, '')],
    ),
  )
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’ʼ']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
}
