import type {SanityDocument} from '../types.ts'
import {type Member, membersIn} from './member.ts'
import {type MergedField, mergeField} from './mergeField.ts'
import {isOtherwise, ownPart} from './mergeMember.ts'
import type {Said, Standing} from './mergeSaid.ts'
import {same} from './same.ts'

/**
 * Merges the other names of a document. Sources list every name that they use, whichever of them is the title: that one
 * is among the names for as long as they are merged, and is not listed in the document.
 */
export function mergeNames(
  live: SanityDocument | undefined,
  said: readonly Said[],
  standing: Standing,
  title: unknown,
): MergedField {
  const before = [...said.map(({base}) => base), ...standing.others].flatMap(membersIn)
  const names = [...before, ...said.flatMap(({next}) => membersIn(next))]
  const merged = mergeField(withTitle(live, before), said, standing)
  const value = membersIn(merged.value).filter(
    (name) => name.value !== title || !names.some((each) => same(ownPart(each), name)),
  )
  // A list that is empty is none, unless it was so before.
  const isNone = value.length === 0 && !same(value, live?.alternateNames)
  return {...merged, value: isNone ? undefined : value}
}

function withTitle(live: SanityDocument | undefined, names: readonly Member[]): unknown {
  const listed = membersIn(live?.alternateNames)
  const titles = names.filter(({value}) => value === live?.name)
  const title = titles.find((name) => !isOtherwise(name)) ?? titles[0]
  if (!title || listed.some(({_key}) => _key === title._key)) return live?.alternateNames
  return [ownPart(title), ...listed]
}
