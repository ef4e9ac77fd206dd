import {digestOfBytes} from '../../digest.ts'
import type {Byline, Source, SourceFormat, SourceImage} from '../../types.ts'
import {blocksOf} from '../blocksOf.ts'
import {filedFrom} from '../filedFrom.ts'
import type {Content} from '../markup/index.ts'
import {type Origin, type ReadOutcome, rejection} from '../outcome.ts'
import {frontOf} from './frontOf.ts'

/** What a format says of an article beside its text. What it leaves out is looked for at the top of the text. */
export type Said = {
  headline?: string | undefined
  /** EDTF; `edtfOf` reads what formats have. */
  date?: string | undefined
  dateModified?: string | undefined
  dateline?: string | undefined
  bylines?: Byline[] | undefined
  kicker?: string | undefined
  description?: string | undefined
  language?: string | undefined
  license?: string | undefined
  attribution?: string | undefined
  uri?: string | undefined
  /** The picture of the whole article. */
  image?: SourceImage | undefined
}

export type Composed = {format: SourceFormat; bytes: Uint8Array; said: Said; content: Content}

/** An article of what its format says and what its text shows, or the reason why it is none. */
export function compose(
  {format, bytes, said, content}: Composed,
  origin: Origin,
  warnings: string[] = [],
): ReadOutcome {
  const front = frontOf(content, said)
  const {headline, date, paragraphs} = front
  if (!headline) return rejection(origin, NO_HEADLINE)
  if (!date) return rejection(origin, NO_DATE)
  if (paragraphs.length === 0) return rejection(origin, 'has no text: expected paragraphs')
  const {system, id} = origin
  const {image, dateModified, description, dateline, uri, ...others} = said
  const lead = paragraphs[0]?.text ?? ''
  const source: Source = {
    ...given(others),
    ...{system, id, format, headline, date},
    sha256: digestOfBytes(bytes),
    bylines: front.bylines,
    ...given({
      dateline: dateline ?? filedFrom(lead),
      description: isTakenFrom(lead, description) ? undefined : description,
      dateModified: dateModified === date ? undefined : dateModified,
      uri: uri?.startsWith('http') ? uri : undefined,
    }),
    blocks: blocksOf(paragraphs),
    ...imagesOf(image, front.images),
  }
  return {outcome: 'read', source, ...(warnings.length > 0 ? {warnings} : {})}
}

const NO_HEADLINE = 'has no headline: neither its metadata nor a heading above its text is one'
const NO_DATE =
  'has no date of publication: neither its metadata nor a line above its text is one, such as "July 26, 2023" or "2023-07-26"'

type Given<Fields> = {[Field in keyof Fields]?: Exclude<Fields[Field], undefined>}

/** Without what is not said, or said with nothing in it. */
function given<Fields extends object>(fields: Fields): Given<Fields> {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')
  return Object.fromEntries(entries) as Given<Fields>
}

/** Many systems fill in the beginning of the text where nobody wrote a standfirst. */
function isTakenFrom(lead: string, description = ''): boolean {
  const beginning = description
    .trimEnd()
    .replace(/(?:\[…\]|\[\.\.\.\]|…|\.\.\.)$/, '')
    .trimEnd()
  return lead.startsWith(beginning)
}

/** One that the text shows as well is in the text. */
function imagesOf(image: SourceImage | undefined, shown: SourceImage[]) {
  const isShown = shown.some(({src}) => src === image?.src)
  const images = [...(image && !isShown ? [image] : []), ...shown]
  return images.length > 0 ? {images} : {}
}
