import type {EventEntity, Fact, PersonEntity} from '../../types.ts'
import type {MaskedSentence, Sign} from '../masked.ts'
import type {Reading, Subject} from '../types.ts'

/** What a finder of facts works on: the masked sentences, and what is known of the things that their signs name. */
export type FactContext = {
  sentences: MaskedSentence[]
  /** The same sentences with events left unmasked, for rules over the words that tell them. */
  bare: MaskedSentence[]
  /** And with roles masked beside the names. */
  offices: MaskedSentence[]
  events: EventEntity[]
  subjects: Subject[]
  subject(id: string): Subject | undefined
  /** The state of the article whose people a demonym names. */
  stateOf(demonym: string): string | undefined
  /**
   * The person that "he", "her" … at this offset of the masked sentence most likely is. Beyond the paragraph it is looked
   * for in so many sentences before, of which none are unless asked for.
   */
  antecedent(
    sentence: MaskedSentence,
    offset: number,
    pronoun: string,
    back?: number,
  ): string | undefined
}

const GENDERS: Partial<Record<string, 'female' | 'male'>> = {
  he: 'male',
  his: 'male',
  him: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
}

export type FactFinder = (context: FactContext) => Fact[]

export function contextOf(
  reading: Reading,
  events: EventEntity[],
  {sentences, bare, offices}: Pick<FactContext, 'sentences' | 'bare' | 'offices'>,
): FactContext {
  const subjects = new Map(reading.subjects.map((subject) => [subject.id, subject]))
  const genderOf = (id: string) => (subjects.get(id) as PersonEntity | undefined)?.gender
  return {
    sentences,
    bare,
    offices,
    events,
    subjects: reading.subjects,
    subject: (id) => subjects.get(id),
    stateOf: statesOf(reading),
    antecedent: (sentence, offset, pronoun, back = 0) => {
      const wanted = GENDERS[pronoun.toLowerCase()]
      const fits = (sign: Sign) => {
        const gender = genderOf(sign.id)
        return sign.letter === 'P' && (!gender || !wanted || gender === wanted)
      }
      return antecedentOf(sentence, offset, {sentences, fits, back})
    },
  }
}

/** Which state of the article a demonym means. */
export function statesOf({subjects}: Reading): FactContext['stateOf'] {
  const states = new Map(
    subjects.flatMap((subject) =>
      subject.type === 'organization' && subject.kind === 'state' && subject.countryCode
        ? [[subject.countryCode, subject.id] as const]
        : [],
    ),
  )
  const demonyms = new Map(subjects.map((subject) => [subject.id, subject]))
  return (demonym) => {
    const subject = demonyms.get(demonym)
    return subject?.type === 'demonym' && subject.countryCode
      ? states.get(subject.countryCode)
      : undefined
  }
}

/**
 * The nearest fitting person before the pronoun in its own sentence; else the first one of the sentence before, for that
 * is mostly its subject, and so back to the start of the paragraph, or as far as asked for.
 */
function antecedentOf(
  sentence: MaskedSentence,
  offset: number,
  {
    sentences,
    fits,
    back,
  }: {sentences: MaskedSentence[]; fits: (sign: Sign) => boolean; back: number},
): string | undefined {
  const own = sentence.signs.filter(
    (sign, index) => fits(sign) && (sentence.masks[index]?.end ?? 0) <= offset,
  )
  const nearest = own.at(-1)
  if (nearest) return nearest.id
  const here = sentences.findIndex(
    ({block, start}) => block === sentence.block && start === sentence.start,
  )
  for (let index = here - 1; index >= 0; index--) {
    const earlier = sentences[index]
    if (!earlier || (earlier.block !== sentence.block && here - index > back)) break
    const first = earlier.signs.find(fits)
    if (first) return first.id
  }
  return undefined
}
