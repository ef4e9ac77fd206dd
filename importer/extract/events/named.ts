import type {EventKind} from '../../../schemas/vocabularies.ts'
import type {Span} from '../../types.ts'
import {found} from '../pattern.ts'
import type {Name, Reading, Subject, Text} from '../types.ts'
import {type Draft, mention, overlap, wordsOf} from './draft.ts'
import {localElection} from './localElections.ts'
import {NAME_PATTERNS} from './namePatterns.ts'
import {withNations} from './nationalElections.ts'

/** `called` is the quotation, but for what only its surroundings say of it. */
type Named = Span & {kind: EventKind; called: string}

const METHOD = 'pattern:event-name'

/** Events that the text calls by a name, one draft for each, under all the names that mean it. */
export function findNamedEvents(reading: Reading): Draft[] {
  const others = Map.groupBy(
    reading.subjects.flatMap((subject) => (isPartOfEventNames(subject) ? [] : subject.names)),
    ({block}) => block,
  )
  const found = reading.texts
    .flatMap(namesIn)
    .filter((name) => !others.get(name.block)?.some((other) => covered(name, other)))
    .map((name) => ({...name, called: localElection(name, reading) ?? name.quote}))
  return withNations(mergedByMatter(merged(found), reading), reading)
}

/** States and peoples stand inside names of events; they do not make a body or a person of them. */
function isPartOfEventNames(subject: Subject): boolean {
  if (subject.type === 'organization') return subject.kind === 'state'
  return subject.type === 'demonym' || subject.type === 'event'
}

/** Already read as (part of) the name of something else: "Easter" in "Easter Island", a body named "Conference". */
function covered(name: Named, other: Name): boolean {
  if (!overlap(name, other)) return false
  return other.type === 'person' || (other.start <= name.start && name.end <= other.end)
}

function namesIn({block, text}: Text): Named[] {
  const all = NAME_PATTERNS.flatMap(({kind, pattern}) =>
    [...found(pattern, text)].map((match) => spanOf(block, match, kind)),
  ).sort((a, b) => b.end - b.start - (a.end - a.start))
  const kept: Named[] = []
  for (const name of all) {
    if (!kept.some((other) => overlap(name, other))) kept.push(name)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** The name without its holder ("Hulu's Beyond Fest") and without a full stop that ends its sentence. */
function spanOf(block: string, match: RegExpExecArray, kind: EventKind): Named {
  const holder = match[0].match(/^.*['’‘]s? (?=[\p{Lu}\d])/u)?.[0].length ?? 0
  const quote = match[0].slice(holder).replace(/(?<=\p{Ll}{2})\.$/u, '')
  const start = match.index + holder
  return {block, start, end: start + quote.length, quote, kind, called: quote}
}

/** Names that mean the same event become one draft; the fullest becomes its name. */
function merged(names: Named[]): Draft[] {
  const groups: Named[][] = []
  for (const name of names.toSorted(
    (a, b) => wordsOf(b.called).length - wordsOf(a.called).length,
  )) {
    const group = groups.find(([first]) => first !== undefined && meansSame(name, first, groups))
    if (group) group.push(name)
    else groups.push([name])
  }
  return groups.map(draftOf)
}

/**
 * A shorter name is the longer one's when it has its head and no word that the other lacks, and when no third event of
 * the article would do as well ("election" of two years).
 */
function meansSame(name: Named, longer: Named, groups: Named[][]): boolean {
  if (!covers(longer, name)) return false
  const candidates = groups.filter(([first]) => first && covers(first, name))
  return candidates.length === 1 || canonical(name.called) === canonical(longer.called)
}

function covers(longer: Named, name: Named): boolean {
  if (longer.kind !== name.kind) return false
  const words = wordsOf(canonical(longer.called))
  return wordsOf(canonical(name.called)).every((word) => words.includes(word))
}

/** Storms change rank, wars their numerals: the first of the patterns that fits gives the spelling for comparing. */
const SPELLINGS: [RegExp, string][] = [
  [/^(?:Second World War|World War Two|World War 2|WW2|WWII)$/, 'World War II'],
  [/^(?:First World War|World War One|World War 1|WW1|WWI)$/, 'World War I'],
  [
    /^(?:.* )?(?:COVID-19|[Cc]oronavirus|SARS-CoV-2)(?: disease| virus)? (?:pandemic|outbreak|epidemic)$/,
    'COVID-19 pandemic',
  ],
  [/ (?:primary|caucus) elections?$/, ' primary'],
  [/(?<= Atlantic) (?:tropical )?storm season$/, ' hurricane season'],
  [/^(?:Super )?(?:Hurricane|Typhoon|Cyclone|Tropical Storm|Tropical Depression|Storm) /, 'Storm '],
]

/** One spelling for what is known under several. */
function canonical(name: string): string {
  for (const [pattern, spelling] of SPELLINGS) {
    if (pattern.test(name)) return name.replace(pattern, spelling)
  }
  return name
}

function draftOf(names: Named[]): Draft {
  const [first] = names
  if (!first) throw new Error('Drafting a named event needs at least one of its names.')
  const known = canonical(first.called)
  const mentions = names
    .toSorted((a, b) => a.start - b.start)
    .map((name) => mention(name, 'name', METHOD, 0.9))
  return {
    kind: first.kind,
    // "Utopia's elections" are called the "Utopia elections".
    name: (known.startsWith('Storm ') ? first.called : known).replace(/['’‘]s(?= \p{Ll})/u, ''),
    mentions,
    confidence: 0.9,
  }
}

/**
 * An agreement may be called by its place and by its matter ("Dayton Agreement", "Peace Agreement"). Two of one head are
 * the same when a sentence that names the one also speaks of the other's matter in lower case ("after peace talks the
 * Dayton Agreement was signed").
 */
function mergedByMatter(drafts: Draft[], reading: Reading): Draft[] {
  const kept: Draft[] = []
  for (const draft of drafts) {
    const twin = kept.find(
      (other) => isTwin(other, draft, reading) || isTwin(draft, other, reading),
    )
    if (!twin) kept.push(draft)
    else
      kept[kept.indexOf(twin)] = isTwin(twin, draft, reading)
        ? united(twin, draft)
        : united(draft, twin)
  }
  return kept
}

/** Whether `matter` is another name for `place`, by the sentence that names `place`. */
function isTwin(place: Draft, matter: Draft, {texts}: Reading): boolean {
  if (place.kind !== 'agreement' || matter.kind !== 'agreement') return false
  const [head] = wordsOf(place.name).slice(-1)
  const words = wordsOf(matter.name)
  if (!head || words.at(-1) !== head || words.length !== 2) return false
  return place.mentions.some(({block, start}) => {
    const text = texts.find((one) => one.block === block)
    const sentence = text?.sentences.find((one) => one.start <= start && start < one.end)
    const said = text?.text.slice(sentence?.start, sentence?.end) ?? ''
    return new RegExp(`(?<!\\p{L})${words[0]}(?!\\p{L})`, 'u').test(said)
  })
}

function united(place: Draft, matter: Draft): Draft {
  return {...place, mentions: [...place.mentions, ...matter.mentions]}
}
