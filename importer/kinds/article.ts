import {aboutKey, contributionKey} from '../keys.ts'
import {normalisePersonName} from '../resolve/index.ts'
import type {Byline, Source} from '../types.ts'
import {body} from './body.ts'
import {edtfDate} from './edtfDate.ts'
import {picture} from './picture.ts'
import {strongReference, weakReference} from './references.ts'
import type {Fields, Told} from './told.ts'

/** The article itself. Its text is the source's to the character; the mentions in it are links and no more. */
export function article(told: Told): Fields {
  const {source, extraction} = told
  const {kicker, description, dateModified} = source
  const image = source.images?.find(({at}) => at === undefined)
  return {
    headline: source.headline,
    kicker,
    description,
    datePublished: edtfDate(source.date),
    dateModified: dateModified && edtfDate(dateModified),
    dateline: source.dateline && {_type: 'place', name: source.dateline},
    // Who publishes a text knows its language better than who guesses it.
    inLanguage: source.language ?? extraction.language,
    contributions: source.bylines.map((byline) => contribution(byline, told)),
    body: body(told),
    image: image && picture(image),
    about: about(told),
    source: origin(source),
  }
}

function origin({system, id, format, sha256, uri, license, attribution}: Source) {
  return {
    ...{_type: 'articleSource', system, id, format, sha256},
    ...(uri ? {uri} : {}),
    ...(license ? {license} : {}),
    ...(attribution ? {attribution} : {}),
  }
}

/** A byline as printed. It is no reason to make a document of its author, but it leads to one that the text makes. */
function contribution({printedName, role}: Byline, told: Told) {
  const name = normalisePersonName(printedName)
  const known = told.extraction.entities.find(
    (entity) => entity.type !== 'event' && normalisePersonName(entity.name) === name,
  )
  const documentId = known && told.documentIds.get(known.id)
  return {
    _type: 'contribution',
    _key: contributionKey(printedName, role),
    ...(known && documentId ? {contributor: strongReference(documentId, known.type, told)} : {}),
    printedName,
    role,
  }
}

function about({extraction, documentIds}: Told) {
  const subjects = new Set(extraction.about.flatMap((entity) => documentIds.get(entity) ?? []))
  return [...subjects].map((id) => ({_key: aboutKey(id), ...weakReference(id)}))
}
