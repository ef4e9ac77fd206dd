import type {Block, Mark, SourceImage} from '../../types.ts'
import {createGrowingText} from './growingText.ts'

/** A block that has no key yet. */
export type Paragraph = Omit<Block, 'key'>

/** What a text shows, in its order: its paragraphs, and its pictures with the number of paragraphs before each. */
export type Content = {paragraphs: Paragraph[]; images: SourceImage[]}

/** What kind of paragraph is being written. */
export type Style = Pick<Paragraph, 'style' | 'level'>

export type MarkType = {type: 'strong' | 'em'} | {type: 'link'; href: string}

/** Takes a text piece by piece and makes paragraphs of it, with white space as a browser shows it. */
export type ParagraphWriter = {
  /** White space of any length is one space, unless it `isKept`. */
  write(text: string, isKept?: boolean): void
  /** Two of them in a row are the end of a paragraph, however it was written. */
  lineBreak(style: Style): void
  /** What `inside` writes has the mark. */
  marked(mark: MarkType, inside: () => void): void
  image(image: Omit<SourceImage, 'at'>): void
  /** Ends the paragraph. One that shows nothing is none. */
  end(style: Style): void
  content: Content
}

export function createParagraphWriter(): ParagraphWriter {
  const content: Content = {paragraphs: [], images: []}
  const open: Array<{mark: MarkType; start: number}> = []
  const text = createGrowingText()
  let marks: Mark[] = []
  let images: Array<Omit<SourceImage, 'at'>> = []

  const close = (mark: MarkType, start: number): void => {
    if (start < text.length()) marks.push({start, end: text.length(), ...mark})
  }

  /** What was marked in the part that goes is marked no more. */
  const strip = (characters: string): void => {
    text.strip(characters)
    const length = text.length()
    for (const each of open) each.start = Math.min(each.start, length)
    // They are in the order of their ends.
    const reaching = marks.splice(marks.findLastIndex(({end}) => end <= length) + 1)
    for (const mark of reaching) {
      if (mark.start < length) marks.push({...mark, end: length})
    }
  }

  const end = (style: Style): void => {
    strip(WHITE_SPACE)
    for (const {mark, start} of open) close(mark, start)
    const shows = text.shows()
    const written = text.take()
    if (shows) content.paragraphs.push(paragraphOf(written, marks, style))
    content.images.push(...images.map((image) => ({...image, at: content.paragraphs.length})))
    // A mark that goes on covers the next paragraph from its beginning.
    for (const each of open) each.start = 0
    ;[marks, images] = [[], []]
  }

  return {
    content,
    end,
    write(added, isKept = false) {
      const shown = isKept ? added : added.replace(/[ \t\n\r\f]+/g, ' ')
      const isAfterSpace = text.length() === 0 || ' \t\n'.includes(text.last())
      text.add(!isKept && isAfterSpace ? shown.replace(/^ /, '') : shown)
    },
    lineBreak(style) {
      strip(' \t')
      if (text.last() === '\n') end(style)
      else if (text.length() > 0) text.add('\n')
    },
    marked(mark, inside) {
      open.push({mark, start: text.length()})
      inside()
      const {start} = open.pop() ?? {start: text.length()}
      close(mark, start)
    },
    image(image) {
      if (text.shows()) images.push(image)
      else content.images.push({...image, at: content.paragraphs.length})
    },
  }
}

/** As HTML has it: a space that does not break is a letter like others. */
const WHITE_SPACE = ' \t\n\r\f'

function paragraphOf(text: string, written: Mark[], {style, level = 1}: Style): Paragraph {
  const marks = written.flatMap((mark) => withoutMargins(mark, text)).sort(byStart)
  return {
    style,
    text,
    ...(level > 1 ? {level} : {}),
    ...(marks.length > 0 ? {marks} : {}),
  }
}

/** Without white space at its ends; nothing of one that is left empty. */
function withoutMargins(mark: Mark, text: string): Mark[] {
  let {start, end} = mark
  while (start < end && text.charAt(end - 1).trim() === '') end--
  while (start < end && text.charAt(start).trim() === '') start++
  return start < end ? [{...mark, start, end}] : []
}

function byStart(one: Mark, two: Mark): number {
  return one.start - two.start || two.end - one.end
}
