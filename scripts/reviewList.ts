import {styleText} from 'node:util'
import {
  decisionsOn,
  describeValue,
  type ListedReview,
  questionOf,
  signed,
} from '../importer/review/index.ts'

/** A card for each open review: what is asked, what speaks for and against it, and what to type. */
export function reviewList(
  {reviews, all}: {reviews: ListedReview[]; all: number},
  target: string,
): string {
  if (all === 0) return `No review is open in ${target}.\n`
  const ids = shortIds(reviews.map(({id}) => id))
  const cards = reviews.map((review) => card(review, ids.get(review.id) ?? review.id))
  const waiting = `${all} ${all === 1 ? 'review is' : 'reviews are'} open in ${target}.`
  const more = all > reviews.length ? [`${all - reviews.length} more: list --limit ${all}.`] : []
  return `${[...cards, [waiting, ...more].join(' ')].join('\n\n')}\n`
}

function card(review: ListedReview, id: string): string {
  const {article, kind} = review
  const from = article && kind !== 'mention' ? [`  ${dim(`in “${article.name}”`)}`] : []
  return [
    `${styleText('bold', questionOf(review))}  ${styleText('cyan', id)}`,
    ...from,
    ...body(review).map((line) => `  ${line}`),
    `  ${dim(`npm run review -- ${answers(review, id).join(' | ')}`)}`,
  ].join('\n')
}

function body(review: ListedReview): string[] {
  switch (review.kind) {
    case 'match':
      return review.candidates.flatMap(({name, id, score, evidence}, at) => [
        `${at + 1}. ${name} ${dim(id)}`,
        ...evidence.map(({points, because}) => step(points, because)),
        `   ${String(signed(score)).padStart(7 + 5)}  in all`,
      ])
    case 'conflict':
      return [
        `as it stands  ${describeValue(review.live)}`,
        `as imported   ${describeValue(review.imported)}`,
      ]
    case 'mention': {
      const {before, quote, after} = review.passage
      return [
        `${end(before)}${styleText('underline', quote)}${beginning(after)}`,
        `in “${review.subject.name}”`,
      ]
    }
  }
}

/** The word says what the colour says. */
function step(points: number, because: string): string {
  const isFor = points >= 0
  const sum = `${(isFor ? 'for' : 'against').padEnd(7)}${signed(points).padStart(5)}`
  return `   ${styleText(isFor ? 'green' : 'red', sum)}  ${because}`
}

/** What to type; where there is a choice, with it. */
function answers(review: ListedReview, id: string): string[] {
  const isChoice =
    review.kind === 'mention' || (review.kind === 'match' && review.candidates.length > 1)
  const document = review.kind === 'match' ? '1' : 'DOCUMENT'
  return decisionsOn[review.kind].map((decision) =>
    decision === 'same' && isChoice ? `${decision} ${id} ${document}` : `${decision} ${id}`,
  )
}

/** Characters of a paragraph on either side of a passage. */
const AROUND = 60

function end(text: string): string {
  return text.length > AROUND ? `…${text.slice(-AROUND)}` : text
}

function beginning(text: string): string {
  return text.length > AROUND ? `${text.slice(0, AROUND)}…` : text
}

function dim(text: string): string {
  return styleText('dim', text)
}

/** As little of each id as tells it from the others, and four digits at least. */
function shortIds(ids: string[]): Map<string, string> {
  const hashes = ids.map((id) => id.replace('import.review.', ''))
  const isUnique = (length: number): boolean =>
    new Set(hashes.map((hash) => hash.slice(0, length))).size === hashes.length
  let length = 4
  while (!isUnique(length)) length++
  return new Map(ids.map((id, at) => [id, hashes[at]?.slice(0, length) ?? id]))
}
