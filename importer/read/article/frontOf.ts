import type {Byline, SourceImage} from '../../types.ts'
import {byline} from '../byline.ts'
import {dateLine} from '../dateLine.ts'
import type {Content, Paragraph} from '../markup/index.ts'
import type {Said} from './compose.ts'

type Front = {
  headline?: string | undefined
  date?: string | undefined
  bylines: Byline[]
  paragraphs: Paragraph[]
  images: SourceImage[]
}

/**
 * Headline, date line and byline stand above many a text, whatever its format. There they are what they are in a plain
 * text: lines of their own and no paragraphs. From the first paragraph that is neither nothing is taken away; a
 * standfirst may stand before them, and stays.
 */
export function frontOf({paragraphs, images}: Content, said: Said): Front {
  const found = {headline: said.headline || undefined, date: said.date, bylines: said.bylines ?? []}
  const taken = new Set<number>()
  for (const [at, paragraph] of paragraphs.entries()) {
    if (isSame(paragraph.text, said.description)) continue
    // Old pages set all three as lines of one paragraph.
    const lines = paragraph.text.split('\n').map((text) => ({...paragraph, text}))
    if (!lines.every((line) => takes(found, line))) break
    taken.add(at)
  }
  const before = (at: number): number => [...taken].filter((each) => each < at).length
  return {
    ...found,
    paragraphs: paragraphs.filter((_, at) => !taken.has(at)),
    images: images.map(({at = 0, ...image}) => ({...image, at: at - before(at)})),
  }
}

type Found = Pick<Front, 'headline' | 'date' | 'bylines'>

/** Whether a line at the top is the headline, the date or the byline, or repeats them; what was not known is noted. */
function takes(found: Found, {style, text}: Paragraph): boolean {
  if (found.headline === undefined && style === 'h2') {
    found.headline = text
    return true
  }
  if (isSame(text, found.headline)) return true
  const date = style === 'normal' ? dateLine(text) : undefined
  if (date) {
    if (found.date !== undefined && !isSameDay(found.date, date)) return false
    if ((found.date ?? '').length < date.length) found.date = date
    return true
  }
  const bylines = style === 'normal' ? byline(text) : []
  if (bylines.length === 0) return false
  if (!found.bylines.every(({printedName}) => text.includes(printedName))) return false
  const known = ({printedName}: Byline): boolean =>
    found.bylines.some((each) => printedName.includes(each.printedName))
  found.bylines = [...found.bylines, ...bylines.filter((each) => !known(each))]
  return true
}

function isSame(one: string, two = ''): boolean {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase()
  return plain(one) === plain(two)
}

function isSameDay(one: string, two: string): boolean {
  return one.startsWith(two.slice(0, 10)) || two.startsWith(one.slice(0, 10))
}
