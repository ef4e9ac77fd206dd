import {type GoldEntity, surfaceText} from '../gold.ts'
import type {Archive, ImportedArticle, ImportedMention} from './archive.ts'
import type {Compared} from './compared.ts'
import type {Verdict} from './verdicts.ts'

/** A place in the article's file. */
type Place = {start: number; end: number; type: string}

/**
 * The mentions of persons and bodies in the body, to the character and with the right type. Librarians' surfaces stand
 * wherever they occur outside a longer one. A right name inside a longer place or event is neutral.
 */
export function judgeMentions(compared: Compared, {entities}: Archive): Verdict[] {
  const {id: article, text} = compared.gold
  const body = bodyStart(text)
  const places = placesIn(text, compared.gold.gold.entities)
  const wanted = new Set(
    places.filter(({type, start}) => isCounted(type) && start >= body).map(keyOf),
  )
  const longer = places.filter(({type}) => !isCounted(type))
  const right = new Set([...compared.matches.values()].map(({id}) => id))
  const verdicts: Verdict[] = []
  for (const mention of mentionsIn(text, compared.imported, body)) {
    const type = entities.get(mention.entity)?.type
    if (!type || !isCounted(type)) continue
    const found = wanted.delete(keyOf({...mention, type}))
    if (!found && right.has(mention.entity) && longer.some((place) => holds(place, mention)))
      continue
    const {confidence, text: name} = mention
    const outcome = found ? 'right' : 'invented'
    const said = confidence === undefined ? {} : {confidence}
    verdicts.push({article, subject: 'mention', outcome, name, ...said})
  }
  const missed = [...wanted].map((key): Verdict => {
    const [start, end] = key.split('-').map(Number)
    return {article, subject: 'mention', outcome: 'missed', name: text.slice(start, end)}
  })
  return [...verdicts, ...missed]
}

/** How many of a text's paragraphs did not arrive to the letter. */
export function paragraphsLost({gold, imported}: Compared): number {
  const left = [...(imported?.blocks ?? [])]
  return paragraphsOf(gold.text).filter((paragraph) => {
    const at = left.indexOf(paragraph)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  }).length
}

/** After headline and date line. */
function paragraphsOf(text: string): string[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .slice(2)
}

function bodyStart(text: string): number {
  return text.indexOf(paragraphsOf(text)[0] ?? text)
}

/** The longest first; what lies in a longer one is a part of that. */
function placesIn(text: string, entities: readonly GoldEntity[]): Place[] {
  const all = entities
    .flatMap((entity) => entity.surfaces.flatMap((surface) => occurrences(text, entity, surface)))
    .sort((one, two) => two.end - two.start - (one.end - one.start))
  const used = new Uint8Array(text.length)
  return all.filter(({start, end}) => {
    if (used.subarray(start, end).includes(1)) return false
    used.fill(1, start, end)
    return true
  })
}

function occurrences(
  text: string,
  {type}: GoldEntity,
  surface: GoldEntity['surfaces'][number],
): Place[] {
  const name = surfaceText(surface)
  const word = `(?<![\\p{L}\\p{N}_])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}_])`
  return [...text.matchAll(new RegExp(word, 'gu'))]
    .map(({index}) => ({start: index, end: index + name.length, type}))
    .filter((_, at) => typeof surface === 'string' || surface.nth.includes(at + 1))
}

/** The import's mentions as places in the file; those of a paragraph that is not in it are passed over. */
function mentionsIn(
  text: string,
  imported: ImportedArticle | undefined,
  body: number,
): Array<ImportedMention> {
  let from = body
  const offsets = (imported?.blocks ?? []).map((block) => {
    const at = text.indexOf(block, from)
    if (at >= 0) from = at + block.length
    return at
  })
  return (imported?.mentions ?? []).flatMap((mention) => {
    const offset = offsets[mention.block] ?? -1
    if (offset < 0) return []
    return [{...mention, start: offset + mention.start, end: offset + mention.end}]
  })
}

function isCounted(type: string): boolean {
  return type === 'person' || type === 'organization'
}

function holds(place: Place, {start, end}: {start: number; end: number}): boolean {
  return place.start <= start && end <= place.end && place.end - place.start > end - start
}

function keyOf({start, end, type}: Place): string {
  return `${start}-${end}-${type}`
}
