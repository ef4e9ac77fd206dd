import type {OrganizationKind} from '../../../schemas/vocabularies.ts'
import {knownKind} from '../lexicons/bodyKinds.ts'
import {KIND_NOUNS, SPORT_WORDS} from '../lexicons/kindNouns.ts'
import {kindByName} from '../lexicons/organizationHeads.ts'
import {withPlainApostrophes} from '../spelling.ts'
import type {Name, Text} from '../types.ts'

/** Which kind a body is, by the first that tells: common knowledge, its names, the words beside them, what the article is about. */
export function organizationKind(heading: string, names: Name[], texts: Text[]): OrganizationKind {
  const forms = [heading, ...new Set(names.map(({quote}) => withPlainApostrophes(quote)))]
  return (
    first(forms, (form) => knownKind(form) ?? kindByName(capitalised(form))) ??
    first(names, (name) => kindBeside(name, texts)) ??
    first(names, ({kind}) => (kind === 'other' ? undefined : kind)) ??
    (isSport(texts) ? 'sports-team' : 'other')
  )
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

/** "the newspaper X", "X, a nonprofit group that …", "X is a company". */
function kindBeside({block, start, end}: Name, texts: Text[]): OrganizationKind | undefined {
  const text = texts.find((each) => each.block === block)?.text ?? ''
  const before = /(\p{Ll}+(?: \p{Ll}+)?) ["“‘']?$/u.exec(
    text.slice(Math.max(0, start - 40), start),
  )?.[1]
  const after = /^["”’']?(?:, | (?:is|was) )(?:an?|the|one of the) ((?:[\p{L}\d'-]+ ?){1,8})/u.exec(
    text.slice(end, end + 90),
  )?.[1]
  const next = /^ (\p{Ll}+)/u.exec(text.slice(end, end + 20))?.[1]
  return (
    nounKind(before?.split(' ').slice(-1)) ??
    nounKind(after?.split(' ')) ??
    nounKind(next ? [next] : [])
  )
}

function nounKind(words: string[] = []): OrganizationKind | undefined {
  return first(words, (word) => KIND_NOUNS.get(word))
}

/** An article that is full of the words of a game. */
function isSport(texts: Text[]): boolean {
  const words = texts.flatMap(({text}) => text.toLowerCase().match(/\p{L}+/gu) ?? [])
  return new Set(words.filter((word) => SPORT_WORDS.has(word))).size >= 5
}
