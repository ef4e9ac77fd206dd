import type {OrganizationKind} from '../../../schemas/vocabularies.ts'
import {knownKind} from '../lexicons/bodyKinds.ts'
import {KIND_NOUNS, SPORT_WORDS} from '../lexicons/kindNouns.ts'
import {kindByName} from '../lexicons/organizationHeads.ts'
import {withPlainApostrophes} from '../spelling.ts'
import type {Name, Text} from '../types.ts'

/**
 * Tells which kind a body is, by the first that says so: common knowledge, its names, the words beside them, and what
 * the article is about.
 */
export function organizationKindIn(
  texts: Text[],
): (heading: string, names: Name[]) => OrganizationKind {
  const textOf = new Map(texts.map(({block, text}) => [block, text]))
  let sport: boolean | undefined
  return (heading, names) => {
    const forms = [heading, ...new Set(names.map(({quote}) => withPlainApostrophes(quote)))]
    const kind =
      first(forms, (form) => knownKind(form) ?? kindByName(capitalised(form))) ??
      first(names, (name) => kindBeside(name, textOf.get(name.block) ?? '')) ??
      first(names, ({kind}) => (kind === 'other' ? undefined : kind))
    if (kind) return kind
    sport ??= isSport(texts)
    return sport ? 'sports-team' : 'other'
  }
}

function first<Member, Found>(
  members: readonly Member[],
  find: (member: Member) => Found | undefined,
): Found | undefined {
  for (const member of members) {
    const found = find(member)
    if (found !== undefined) return found
  }
  return undefined
}

/** "Iraqi security forces", "government of Peru": a head in lower case is one all the same. */
function capitalised(name: string): string {
  return name.replace(/(?<=^|\s)(?!of|for|and|on|the|to|in|de|against)\p{Ll}/gu, (letter) =>
    letter.toUpperCase(),
  )
}

/** "the newspaper X", "X, a nonprofit group that …", "X is a company", "X magazine". */
function kindBeside({start, end}: Name, text: string): OrganizationKind | undefined {
  const before = BEFORE.exec(text.slice(Math.max(0, start - 25), start))?.[1]
  const after = AFTER.exec(text.slice(end, end + 90))?.[1]
  const next = NEXT.exec(text.slice(end, end + 20))?.[1]
  return nounKind([before ?? '', ...(after?.split(' ') ?? []), next ?? ''])
}

const BEFORE = /(\p{Ll}+) ["“‘']?$/u
const AFTER = /^["”’']?(?:, | (?:is|was) )(?:an?|the|one of the) ((?:[\p{L}\d'-]+ ?){1,8})/u
const NEXT = /^ (\p{Ll}+)/u

function nounKind(words: string[]): OrganizationKind | undefined {
  return first(words, (word) => KIND_NOUNS.get(word))
}

/** An article that is full of the words of a game. */
function isSport(texts: Text[]): boolean {
  const words = texts.flatMap(({text}) => text.toLowerCase().match(/\p{L}+/gu) ?? [])
  return new Set(words.filter((word) => SPORT_WORDS.has(word))).size >= 4
}
