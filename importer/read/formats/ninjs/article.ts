import type {Byline, SourceImage} from '../../../types.ts'
import {edtfOf, languageTag, type Said} from '../../article/index.ts'
import {byline} from '../../byline.ts'
import {
  type Content,
  contentOf,
  escaped,
  linkTo,
  parseFragment,
  plainText,
} from '../../markup/index.ts'
import type {NinjsItem, NinjsPicture, NinjsValue} from './item.ts'

export function saidIn(item: NinjsItem): Said {
  const {contentCreated, firstCreated, versionCreated} = item
  const [image] = picturesIn(item)
  return {
    headline: lineOf(item.headlines) ?? item.title,
    date: edtfOf(contentCreated ?? firstCreated ?? versionCreated),
    dateModified: edtfOf(versionCreated),
    dateline: item.located,
    bylines: item.by ? credited(item.by) : [],
    description: lineOf(item.descriptions),
    language: languageTag(item.language),
    license: item.usageTerms,
    attribution: item.copyrightNotice ?? item.copyrightHolder,
    uri: linkTo(item.uri),
    image,
  }
}

/** The body with markup, where there are several, for it shows where paragraphs end; then its other pictures. */
export function contentIn(item: NinjsItem): Content | {reason: string} {
  const body = mainOf(item.bodies?.filter(isMarkup)) ?? mainOf(item.bodies)
  if (!body) return {reason: 'has no text: expected “bodies” with one'}
  const hasTags = isMarkup(body)
  const parsed = parseFragment(hasTags ? body.value : escaped(body.value))
  if ('reason' in parsed) return parsed
  const {paragraphs, images} = contentOf(parsed.body, hasTags ? {} : {breaksLines: 'everywhere'})
  const [, ...others] = picturesIn(item)
  const below = others.map((image) => ({...image, at: paragraphs.length}))
  return {paragraphs, images: [...images, ...below]}
}

function isMarkup({contentType = '', value}: NinjsValue): boolean {
  return /html|xml/.test(contentType) || (contentType === '' && /<p[\s>]/i.test(value))
}

function mainOf(values: NinjsValue[] | undefined): NinjsValue | undefined {
  return values?.find(({role}) => role === 'main') ?? values?.[0]
}

function lineOf(values: NinjsValue[] | undefined): string | undefined {
  const plain = values?.filter(({role = ''}) => !/^alt/i.test(role))
  const main = mainOf(plain?.filter((each) => !isMarkup(each))) ?? mainOf(plain)
  return (main && (isMarkup(main) ? plainText(main.value) : main.value.trim())) || undefined
}

/** Agencies have the names with and without the word before them. */
function credited(by: string): Byline[] {
  const names = byline(/^by\b/i.test(by) ? by : `By ${by}`)
  return names.length > 0 ? names : [{printedName: by.trim(), role: 'author'}]
}

function picturesIn({associations = []}: NinjsItem): SourceImage[] {
  return associations.filter(({type}) => type === 'picture' || type === 'graphic').flatMap(picture)
}

/** The widest rendition that is a picture. */
function picture(item: NinjsPicture): SourceImage[] {
  const [widest] = (item.renditions ?? [])
    .filter(({href, contentType = 'image/'}) => href && contentType.startsWith('image/'))
    .sort((one, two) => (two.width ?? 0) - (one.width ?? 0))
  if (!widest?.href) return []
  const alt = item.descriptions?.find(({role = ''}) => /^alt/i.test(role))?.value
  const caption = lineOf(item.descriptions) ?? lineOf(item.headlines)
  const credit = [item.by, item.copyrightHolder ?? item.copyrightNotice].filter(Boolean).join(' / ')
  return [
    {
      src: widest.href,
      ...(alt ? {alt} : {}),
      ...(caption ? {caption} : {}),
      ...(credit ? {credit} : {}),
    },
  ]
}
