import type {Place} from './places.ts'

/** How the article treats the party: where it comes first, how often, and whether it only speaks. */
export function standingFeatures(places: Place[], rank: number | undefined): string[] {
  const [first] = places
  if (!first) return ['nowhere']
  const spoke = places.filter(({sentence, end}) => SPEAKS.test(sentence.text.slice(end))).length
  return [
    `first in ${positionOf(first.at)}`,
    `times=${Math.min(5, places.length)}`,
    ...(places.some(({list}) => list.length > 2) ? ['in a list'] : []),
    `rank=${Math.min(4, rank ?? 4)}`,
    ...(spoke > 0 ? [spoke === places.length ? 'only speaks' : 'speaks'] : []),
    ...(places.some(({sentence, start}) => SPOKEN_OF.test(sentence.text.slice(0, start)))
      ? ['is a source']
      : []),
  ]
}

const SPEAKS =
  /^(?:,[^,;‹]{0,60}(?:‹\p{L}\d+›[^,;‹]{0,40}){0,2},)? (?:also |has |later )?(?:said|says|told|tells|stated|added|noted|explained|wrote|tweeted|commented|reported|argued|described|called|warned|confirmed)\b/u
const SPOKEN_OF = /(?:\b[Aa]ccording to (?:the )?|\btold (?:the )?|\breported by |\bsaid )$/

/** Where a sentence of that number stands in the article. */
export function positionOf(at: number): string {
  return at === 0 ? 'headline' : at === 1 ? 'lead' : at < 4 ? 'early' : 'later'
}
