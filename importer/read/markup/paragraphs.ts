import type {Block, Mark, SourceImage} from '../../types.ts'

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
  let text = ''
  let marks: Mark[] = []
  let images: Array<Omit<SourceImage, 'at'>> = []

  const end = (style: Style): void => {
    text = text.replace(/[ \t\n\r\f]+$/, '')
    marks.push(...open.flatMap(({mark, start}) => markOf(text, start, mark)))
    if (text.trim() !== '') content.paragraphs.push(paragraphOf(text, marks, style))
    content.images.push(...images.map((image) => ({...image, at: content.paragraphs.length})))
    // A mark that goes on covers the next paragraph from its beginning.
    for (const each of open) each.start = 0
    ;[text, marks, images] = ['', [], []]
  }

  return {
    content,
    end,
    write(added, isKept = false) {
      const shown = isKept ? added : added.replace(/[ \t\n\r\f]+/g, ' ')
      text += !isKept && /(?:^|[ \t\n])$/.test(text) ? shown.replace(/^ /, '') : shown
    },
    lineBreak(style) {
      text = text.replace(/[ \t]+$/, '')
      if (text.endsWith('\n')) end(style)
      else if (text !== '') text += '\n'
    },
    marked(mark, inside) {
      open.push({mark, start: text.length})
      inside()
      const {start} = open.pop() ?? {start: text.length}
      marks.push(...markOf(text, start, mark))
    },
    image(image) {
      if (text.trim() === '') content.images.push({...image, at: content.paragraphs.length})
      else images.push(image)
    },
  }
}

/** A mark from `start` to where the text ends now, without white space at its ends; nothing of one that is left empty. */
function markOf(text: string, start: number, mark: MarkType): Mark[] {
  const written = text.slice(start)
  const begin = start + (written.length - written.trimStart().length)
  const end = start + written.trimEnd().length
  return begin < end ? [{start: begin, end, ...mark}] : []
}

function paragraphOf(text: string, marks: Mark[], {style, level = 1}: Style): Paragraph {
  return {
    style,
    text,
    ...(level > 1 ? {level} : {}),
    ...(marks.length > 0 ? {marks: marks.sort(byStart)} : {}),
  }
}

function byStart(one: Mark, two: Mark): number {
  return one.start - two.start || two.end - one.end
}
