import type {Mention} from '../../types.ts'
import {alternateNames} from '../cluster/alternateNames.ts'
import {personTraits} from '../cluster/traits.ts'
import {stateNamed} from '../lexicons/states.ts'
import {wordsOfName} from '../spelling.ts'
import type {Name, NameType, Subject} from '../types.ts'
import {evidenceAt, type Noted} from './noted.ts'
import type {AnnotatedEntity} from './schema.ts'

type Named = Exclude<AnnotatedEntity, {type: 'event'}>

/** Persons, bodies, places and the rest as the later layers know them. Only the first two become documents. */
export function findSubjects(article: Noted): Subject[] {
  return article.annotations.entities.flatMap((entity) =>
    entity.type !== 'event' && article.naming.get(entity.id)?.length
      ? [subjectOf(entity, article)]
      : [],
  )
}

function subjectOf(entity: Named, article: Noted): Subject {
  const {id, name, type} = entity
  const names = namesOf(entity, article)
  const mentions = names.map(({type: _, ...mention}): Mention => mention)
  const {confidence} = article.noter
  if (type === 'person') {
    const textOf = new Map(article.texts.map(({block, text}) => [block, text]))
    const traits = personTraits({name, names}, textOf)
    const others = alternateNames('person', name, mentions)
    return {id, type, name, alternateNames: others, mentions, confidence, names, ...traits}
  }
  if (type !== 'organization') return {id, type: isDemonym(entity) ? 'demonym' : type, name, names}
  const {kind} = entity
  const others = alternateNames(kind === 'state' ? 'state' : 'organization', name, mentions)
  const code = kind === 'state' ? countryCode(name, article) : undefined
  return {
    id,
    type,
    kind,
    name,
    alternateNames: others,
    mentions,
    confidence,
    names,
    ...(code && {countryCode: code}),
  }
}

/** Britain beside the United Kingdom is another state to whoever noted both, and one code cannot be two states'. */
function countryCode(name: string, {annotations}: Noted): string | undefined {
  const state = stateNamed(name)
  const owner = annotations.entities.find((entity) => {
    return entity.type === 'organization' && entity.kind === 'state' && entity.name === state?.name
  })
  return owner && owner.name !== name ? undefined : state?.code
}

function namesOf(entity: Named, {naming, noter}: Noted): Name[] {
  return (naming.get(entity.id) ?? []).map((span) => ({
    ...evidenceAt(span, noter),
    form: isShort(span.quote, entity) ? 'short' : 'name',
    type: nameType(entity),
  }))
}

function nameType(entity: Named): NameType {
  if (isDemonym(entity)) return 'demonym'
  return entity.type === 'organization' && entity.kind === 'state' ? 'state' : entity.type
}

function isDemonym(entity: Named): boolean {
  return entity.type === 'other' && entity.kind === 'demonym'
}

/** What is understood in this article alone: one word of a person's name, "the North" for a state. */
function isShort(surface: string, {name, type}: Named): boolean {
  const [words, all] = [wordsOfName(surface), wordsOfName(name)]
  if (type === 'person') return words.length === 1 && all.length > 1 && all.includes(words[0] ?? '')
  return type === 'organization' && surface !== name && surface.startsWith('the ')
}
