import {alternateNameKey} from '../../keys.ts'
import {isMember, membersIn} from '../../plan/member.ts'
import {isRecord, same} from '../../plan/same.ts'
import type {SanityDocument} from '../../types.ts'
import {joined} from './joined.ts'
import {withoutSelf} from './repointed.ts'

export type United = {
  document: SanityDocument
  /** Fields of which the two say different things: the kept one's word stands, and a person is asked. */
  disputed: Array<{field: string; kept: unknown; left: unknown}>
}

/**
 * One document of two. What the kept one says stands, what it does not say is taken over, lists are joined; the other's
 * name becomes one more name, and its address one more address. No value of either gets lost: what they dispute is told.
 * Both must refer to the kept one wherever they refer to either.
 */
export function united(kept: SanityDocument, left: SanityDocument): United {
  const document: SanityDocument = {...kept}
  const disputed: United['disputed'] = []
  for (const [field, value] of Object.entries(left)) {
    if (field.startsWith('_') || field in decided) continue
    const both = combined(kept[field], value, left._id)
    if (both === undefined) disputed.push({field, kept: kept[field], left: value})
    else document[field] = both
  }
  for (const [field, decide] of Object.entries(decided)) {
    const value = decide(kept, left, disputed)
    if (value !== undefined) document[field] = value
  }
  return {document: withoutSelf(document, kept._id), disputed}
}

/** Undefined where the two cannot both stand. */
function combined(one: unknown, two: unknown, from: string): unknown {
  if (one === undefined || same(one, two)) return two
  if (!Array.isArray(one) || !Array.isArray(two)) return undefined
  const all: unknown[] = [...one, ...two]
  return all.every(isMember) ? joined(all, from) : [...new Set(all)]
}

type Decide = (kept: SanityDocument, left: SanityDocument, disputed: United['disputed']) => unknown

/** What is no matter of joining values. `status`: who confirmed one of them has confirmed the one that they are. */
const decided: Record<string, Decide> = {
  name: ({name}) => name,
  slug: ({slug}) => slug,
  status: (kept, left) => (left.status === 'confirmed' ? left.status : kept.status),
  formerSlugs(kept, left) {
    const slugs = [...strings(kept.formerSlugs), ...addressesOf(left)]
    const former = [...new Set(slugs)].filter((slug) => !slugOf(kept).includes(slug))
    return former.length > 0 ? former : undefined
  },
  alternateNames(kept, left) {
    const other = {_type: 'alternateName', _key: alternateNameKey(String(left.name)), kind: 'alias'}
    const names = [
      ...membersIn(kept.alternateNames),
      ...membersIn(left.alternateNames),
      ...(typeof left.name === 'string' ? [{...other, value: left.name}] : []),
    ].filter(({value}) => value !== kept.name)
    const once = new Map(names.toReversed().map((each) => [each.value, each]))
    return once.size > 0 ? [...once.values()].toReversed() : undefined
  },
  fieldEvidence(kept, left, disputed) {
    const disputes = new Set<unknown>(disputed.map(({field}) => field))
    const supporting = membersIn(left.fieldEvidence).filter(({field}) => !disputes.has(field))
    const evidence = joined([...membersIn(kept.fieldEvidence), ...supporting], left._id)
    return evidence.length > 0 ? evidence : undefined
  },
}

/** Of its page, now and before. */
export function addressesOf(document: SanityDocument): string[] {
  return [...strings(document.formerSlugs), ...slugOf(document)]
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}

function slugOf({slug}: SanityDocument): string[] {
  return isRecord(slug) && typeof slug.current === 'string' ? [slug.current] : []
}
