import {HEADLINE} from '../../types.ts'
import {eastAsianFamilyNames} from '../lexicons/personNames.ts'
import type {Annotated, Spot} from './annotated.ts'

/**
 * The text about other people: everybody who is named in full gets a name of East Asia, whose order and sounds are unlike
 * those of most names that English news is full of. From the articles as they are one would learn to distrust them.
 */
export function renamed({source, spots}: Annotated, chance: () => number): Annotated {
  const textOf = new Map([[HEADLINE, source.headline], ...source.blocks.map(keyAndText)])
  const persons = spots.filter(({type}) => type === 'person')
  const quotes = persons.map(({block, start, end}) => textOf.get(block)?.slice(start, end) ?? '')
  const names = newNames(quotes, chance)
  const byBlock = Map.groupBy(spots, ({block}) => block)
  const rewrite = (block: string) =>
    rewritten(textOf.get(block) ?? '', byBlock.get(block) ?? [], names)
  const headline = rewrite(HEADLINE)
  const blocks = source.blocks.map((block) => ({block, ...rewrite(block.key)}))
  return {
    source: {
      ...source,
      headline: headline.text,
      blocks: blocks.map(({block, text}) => ({...block, text})),
    },
    spots: [...headline.spots, ...blocks.flatMap((each) => each.spots)],
  }
}

function keyAndText({key, text}: {key: string; text: string}): [string, string] {
  return [key, text]
}

/** New names by old ones: for those of several words, and for their first and last words alone. */
function newNames(quotes: string[], chance: () => number): Map<string, string> {
  const names = new Map<string, string>()
  for (const quote of quotes) {
    const words = quote.split(' ')
    const [first, last] = [words[0] ?? '', words.at(-1) ?? '']
    if (words.length < 2) continue
    const family = names.get(last) ?? pick(eastAsianFamilyNames, chance)
    const given = names.get(first) ?? givenName(chance)
    names.set(last, family)
    names.set(first, given)
    names.set(quote, `${family} ${given}`)
  }
  return names
}

/** Two syllables of Chinese in one word, or two of Korean with a hyphen between. */
function givenName(chance: () => number): string {
  const [syllables, hyphen] = chance() < 0.6 ? [CHINESE, ''] : [KOREAN, '-']
  const [first, second] = [pick(syllables, chance), pick(syllables, chance)]
  return `${first.charAt(0).toUpperCase()}${first.slice(1)}${hyphen}${second}`
}

const CHINESE = (
  'xiao ming jian guo wei yan li hua mei ling yu xin jun feng hai bo tao qiang lei jing fang na min zhi yong bin ping ' +
  'rong shu zhen sheng guang chun xue lan yun hui qing cheng wen jie kai rui han yi peng gang long'
).split(' ')
const KOREAN = (
  'ji won jae in min ho soo hyun young seok hee kyung mi na eun woo hyeon jun tae jin yeon sang chul geun byung ki nam ' +
  'hwan seung'
).split(' ')

function pick<Member>(members: readonly Member[], chance: () => number): Member {
  const member = members[Math.floor(chance() * members.length)]
  if (member === undefined) throw new RangeError('There is nothing to pick from')
  return member
}

function rewritten(
  text: string,
  spots: Spot[],
  names: Map<string, string>,
): {text: string; spots: Spot[]} {
  let [written, from] = ['', 0]
  const moved: Spot[] = []
  for (const spot of spots.toSorted((a, b) => a.start - b.start)) {
    if (spot.start < from) continue
    const quote = text.slice(spot.start, spot.end)
    const name = spot.type === 'person' ? (names.get(quote) ?? quote) : quote
    written += text.slice(from, spot.start)
    moved.push({...spot, start: written.length, end: written.length + name.length})
    written += name
    from = spot.end
  }
  return {text: written + text.slice(from), spots: moved}
}
