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
  let images: SourceImage[] = []

  const close = (mark: MarkType, start: number): void => {
    const written = text.slice(start)
    const end = start + written.trimEnd().length
    const begin = start + (written.length - written.trimStart().length)
    if (begin < end) marks.push({start: begin, end, ...mark})
  }

  const end = ({style, level}: Style): void => {
    text = text.replace(/[ \t\n\r\f]+$/, '')
    for (const each of open) {
      close(each.mark, each.start)
      each.start = 0
    }
    if (text.trim() !== '') {
      content.paragraphs.push({
        style,
        text,
        ...(level && level > 1 ? {level} : {}),
        ...(marks.length > 0 ? {marks: marks.sort(byStart)} : {}),
      })
    }
    for (const image of images) content.images.push({...image, at: content.paragraphs.length})
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
      close(mark, Math.min(start, text.length))
    },
    image(image) {
      if (text.trim() === '') content.images.push({...image, at: content.paragraphs.length})
      else images.push(image)
    },
  }
}

function byStart(one: Mark, two: Mark): number {
  return one.start - two.start || two.end - one.end
}
