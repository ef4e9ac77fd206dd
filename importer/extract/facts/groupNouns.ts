import type {OrganizationKind} from '../../../schemas/vocabularies.ts'
import {type MaskedSentence, remask, type Sign, unmask} from '../masked.ts'
import type {Subject} from '../types.ts'

/** Nouns that stand for a body named before: "the country's president", "the company". */
const NOUNS: Record<string, readonly OrganizationKind[]> = {
  country: ['state'],
  nation: ['state'],
  company: ['company'],
  firm: ['company'],
  airline: ['company'],
  university: ['university'],
  party: ['political-party'],
  club: ['sports-team'],
  team: ['sports-team'],
  side: ['sports-team'],
  band: ['band'],
  group: ['nonprofit', 'band', 'armed-group', 'company', 'other'],
  agency: ['government', 'intergovernmental', 'police', 'news-agency'],
  organization: ['nonprofit', 'intergovernmental', 'other', 'sports-body'],
  organisation: ['nonprofit', 'intergovernmental', 'other', 'sports-body'],
  newspaper: ['newspaper'],
  court: ['court'],
  committee: ['legislature', 'sports-body', 'government'],
  institute: ['research'],
  hospital: ['hospital'],
  union: ['union'],
  association: ['sports-body', 'nonprofit', 'union'],
  society: ['nonprofit', 'research'],
  foundation: ['nonprofit'],
}

const NOUN = new RegExp(
  String.raw`\b(?:[Tt]he|[Tt]hat|[Tt]his) (?<noun>${Object.keys(NOUNS).join('|')})(?= |['’]s|[,.])`,
  'gu',
)

/** The same sentences with those nouns masked as the body of their kind that was named last. */
export function withGroupNouns(
  sentences: MaskedSentence[],
  subjects: readonly Subject[],
): MaskedSentence[] {
  const kindOf = new Map(
    subjects.flatMap((one) => (one.type === 'organization' ? [[one.id, one.kind] as const] : [])),
  )
  const named: Sign[] = []
  return sentences.map((sentence) => {
    const {text, signs, masks} = sentence
    const found = [...text.matchAll(NOUN)].flatMap(({0: words, index, groups}): Sign[] => {
      const kinds = NOUNS[groups?.noun ?? ''] ?? []
      const before = signs.filter((_, at) => (masks[at]?.end ?? 0) <= index)
      const fits = ({id}: Sign) => kinds.some((kind) => kind === kindOf.get(id))
      const meant = before.findLast(fits) ?? named.findLast(fits)
      return meant
        ? [{...unmask(sentence, index, index + words.length), letter: meant.letter, id: meant.id}]
        : []
    })
    named.push(...signs)
    return found.length === 0 ? sentence : remask(sentence, found)
  })
}
