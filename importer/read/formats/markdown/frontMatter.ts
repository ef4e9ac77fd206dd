import {parse, YAMLParseError} from 'yaml'
import {z} from 'zod'
import type {SourceImage} from '../../../types.ts'
import {edtfOf, languageTag, type Said} from '../../article/index.ts'
import {linkTo} from '../../markup/index.ts'
import {storable} from '../../storable.ts'

type FrontMatter = {said: Said; isDraft: boolean; text: string}

/** What stands between the lines of three dashes above the text, and the text below. */
export function frontMatter(text: string): FrontMatter | {reason: string} {
  const [, mark] = /^(---|\+\+\+)[ \t]*\n/.exec(text) ?? []
  if (!mark) return {said: {}, isDraft: false, text}
  if (mark === '+++') return {reason: 'has front matter in TOML; write it in YAML, between "---"'}
  const end = text.slice(4).search(/^(?:---|\.\.\.)[ \t]*$/m)
  if (end < 0) return {reason: 'has front matter without an end: no second line of "---"'}
  const fields = fieldsOf(text.slice(4, 4 + end))
  if ('reason' in fields) return fields
  const below = text.slice(4 + end)
  return {...fields, text: below.slice(below.indexOf('\n') + 1 || below.length)}
}

function fieldsOf(yaml: string): Omit<FrontMatter, 'text'> | {reason: string} {
  let values: unknown
  try {
    values = parse(yaml, storable, {logLevel: 'error'}) ?? {}
  } catch (fault) {
    if (!(fault instanceof Error)) throw fault
    const line = fault instanceof YAMLParseError ? (fault.linePos?.[0].line ?? 0) + 1 : undefined
    const [what] = fault.message.split(/ at line|\n/)
    return {reason: `has front matter that is no YAML${line ? ` (line ${line})` : ''}: ${what}`}
  }
  const fields = shape.safeParse(values)
  if (!fields.success) return {reason: 'has front matter that is no list of fields and values'}
  return {said: saidIn(fields.data), isDraft: fields.data.draft === true}
}

/** A title may be a number, and YAML has it as one. */
const text = z
  .union([z.string().trim().min(1), z.number().transform(String)])
  .optional()
  .catch(undefined)
const names = z
  .union([z.string(), z.object({name: z.string()}).transform(({name}) => name)])
  .transform((name) => [name])
const authors = z
  .union([names, z.array(names).transform((all) => all.flat())])
  .optional()
  .catch(undefined)
const image = z.union([
  z.string().transform((src) => ({src})),
  z.looseObject({}).transform((given) => {
    const {src, image, path, url, relative: _, ...about} = given
    return {...about, src: src ?? image ?? path ?? url}
  }),
])
const picture = z
  .union([image, z.array(image).transform(([first]) => first)])
  .pipe(z.looseObject({src: z.string().min(1), alt: text, caption: text, credit: text, attr: text}))
  .optional()
  .catch(undefined)

/** By the names that Hugo, Jekyll, Eleventy and Astro have for them; what is of another shape is not said. */
const shape = z.object({
  ...{title: text, headline: text, kicker: text, section: text},
  ...{description: text, summary: text, subtitle: text, excerpt: text},
  ...{date: text, publishDate: text, pubDate: text, published: text},
  ...{lastmod: text, updated: text, modified: text, updatedDate: text},
  ...{author: authors, authors, by: authors, dateline: text},
  ...{lang: text, language: text, license: text, copyright: text},
  ...{canonical: text, canonicalURL: text, url: text},
  ...{image: picture, cover: picture, images: picture, featured_image: picture, thumbnail: picture},
  draft: z.unknown().optional(),
})

function saidIn(fields: z.infer<typeof shape>): Said {
  const {author, authors = author ?? fields.by} = fields
  return {
    headline: fields.headline ?? fields.title,
    date: edtfOf(fields.date ?? fields.publishDate ?? fields.pubDate ?? fields.published),
    dateModified: edtfOf(fields.lastmod ?? fields.updated ?? fields.modified ?? fields.updatedDate),
    dateline: fields.dateline,
    bylines: authors?.map((printedName) => ({printedName, role: 'author'})),
    kicker: fields.kicker ?? fields.section,
    description: fields.description ?? fields.summary ?? fields.subtitle ?? fields.excerpt,
    language: languageTag(fields.lang ?? fields.language),
    license: fields.license,
    attribution: fields.copyright,
    uri: linkTo(fields.canonical ?? fields.canonicalURL ?? fields.url),
    image: imageOf(fields),
  }
}

function imageOf(fields: z.infer<typeof shape>): SourceImage | undefined {
  const {image, cover, images, featured_image, thumbnail} = fields
  const found = image ?? cover ?? images ?? featured_image ?? thumbnail
  if (!found) return undefined
  const {src, alt, caption, credit = found.attr} = found
  return {src, ...(alt ? {alt} : {}), ...(caption ? {caption} : {}), ...(credit ? {credit} : {})}
}
