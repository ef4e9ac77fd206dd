import {z} from 'zod'
import type {SourceFormat, SourceImage} from '../../types.ts'
import {compose, edtfOf, languageTag, type Said} from '../article/index.ts'
import {byline} from '../byline.ts'
import {contentOf, linkTo, parseFragment, plainText} from '../markup/index.ts'
import {type Origin, type ReadOutcome, rejection} from '../outcome.ts'

const text = z.string().optional()

const feedItem = z.strictObject({
  id: z.string(),
  /** Markup, as far as it has any; so are the standfirst and the body. */
  title: text,
  link: text,
  published: text,
  updated: text,
  authors: z.array(z.string()),
  standfirst: text,
  body: z.string(),
  /** Where it is written without tags for its paragraphs. */
  breaksLines: z.enum(['everywhere', 'between blocks']).optional(),
  section: text,
  language: text,
  rights: text,
  image: z.strictObject({src: z.string(), alt: text, caption: text, credit: text}).optional(),
})

/** What feeds and exports have of an article, whichever names they have for it. */
export type FeedItem = z.infer<typeof feedItem>

/** Where a text has no tags at all, nothing but its empty lines tells its paragraphs. */
export function linesOf(body: string): FeedItem['breaksLines'] {
  return /<[a-z]/i.test(body) ? undefined : 'everywhere'
}

/** As the bytes of a text: they are its part of the file, in a form that does not depend on the parts around it. */
export function encodeItem(item: FeedItem): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(item))
}

/** What was encoded, as a Source. */
export function readItem(format: SourceFormat, bytes: Uint8Array, origin: Origin): ReadOutcome {
  const item = decodeItem(bytes)
  if (!item) return rejection(origin, 'is no item of a feed or an export by itself')
  const parsed = parseFragment(item.body)
  if ('reason' in parsed) return rejection(origin, parsed.reason)
  const {breaksLines, link} = item
  const content = contentOf(parsed.body, {
    ...(breaksLines ? {breaksLines} : {}),
    base: linkTo(link),
  })
  return compose({format, bytes, said: saidOf(item), content}, origin)
}

function decodeItem(bytes: Uint8Array): FeedItem | undefined {
  try {
    return feedItem.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data
  } catch {
    return undefined
  }
}

function saidOf(item: FeedItem): Said {
  const {title, standfirst, section, image} = item
  return {
    headline: title && plainText(title),
    date: edtfOf(item.published),
    dateModified: edtfOf(item.updated),
    bylines: item.authors.flatMap((name) => {
      const credited = byline(name)
      return credited.length > 0 ? credited : [{printedName: plainText(name), role: 'author'}]
    }),
    kicker: section && plainText(section),
    description: standfirst && plainText(standfirst),
    language: languageTag(item.language),
    attribution: item.rights,
    uri: linkTo(item.link),
    image: image && pictured(image),
  }
}

function pictured({src, ...about}: NonNullable<FeedItem['image']>): SourceImage {
  const said = Object.entries(about).flatMap(([name, value]) =>
    value ? [[name, plainText(value)]] : [],
  )
  return {src, ...Object.fromEntries(said)}
}
