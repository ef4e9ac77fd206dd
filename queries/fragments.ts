/**
 * Parts that the queries share, as plain text, which TypeGen can follow. `$includeSuggested` is a parameter of every
 * query: `false` is what the public may see.
 *
 * A filter behind `[]->` or `[]{…}` would be applied inside each member, so what is mapped stands in parentheses first.
 */

/**
 * Live documents only, whatever the client's perspective: an id with a dot is a draft's, a version's or bookkeeping's.
 * Under the perspective `drafts` it lets the previewed draft through, for that one carries the published id.
 */
export const live = `_id in path("*")`

/** What a person has confirmed; what an import merely suggests only on request; what was rejected never. */
export const visible = `(status == "confirmed" || ($includeSuggested && status == "suggested"))`

/** An entity where it is only named: enough for a link that says whether anybody has reviewed it. */
export const card = `{_id, _type, name, "slug": slug.current, status}`

/**
 * Follows `[reference->]`, a list of what the reference points to: that entity if it may be shown, else null. Only a
 * list can be filtered, and a reference to nothing is filtered out as well.
 */
export const ifVisible = `[${visible}][0]${card}`

export const date = `{edtf, earliest, latest}`

export const place = `{
  name,
  "country": [country->]${ifVisible},
  point{lat, lng}
}`

export const image = `{
  alt,
  caption,
  credit,
  hotspot{x, y, height, width},
  crop{top, bottom, left, right},
  "asset": asset->{
    _id,
    url,
    "width": metadata.dimensions.width,
    "height": metadata.dimensions.height,
    "lqip": metadata.lqip
  }
}`

export const articleCard = `{
  _id,
  _type,
  headline,
  "slug": slug.current,
  kicker,
  description,
  "datePublished": datePublished${date},
  "image": image${image},
  status
}`

export const eventCard = `{
  _id,
  _type,
  name,
  "slug": slug.current,
  status,
  kind,
  "startDate": startDate${date},
  "endDate": endDate${date},
  "place": location.name
}`

/** What says so: the words, and the article where they stand. Nothing is quoted from an article that is not shown. */
export const quotes = `coalesce((evidence[]{
  quote,
  "article": [article->][${visible}][0]{_id, _type, headline, "slug": slug.current}
})[defined(quote) && defined(article)], [])`

export const alternateNames = `coalesce(alternateNames[]{_key, value, kind, language}, [])`

export const identifiers = `coalesce(identifiers[]{_key, scheme, value}, [])`

/**
 * The articles that mention the entity around this, or are about it; the newest fifty. `references` is what an index
 * answers, the rest leaves out those that it only wrote or published.
 */
export const coverage = `*[
  _type == "article"
  && references(^._id)
  && (^._id in body[].markDefs[].entity._ref || ^._id in about[]._ref)
  && ${live} && ${visible}
] | order(datePublished.latest desc, _id asc)[0...50]${articleCard}`

/** The events in which the person or organization around this took part, and as what. */
export const participations = `*[
  _type == "event"
  && references(^._id)
  && ^._id in participants[].party._ref
  && ${live} && ${visible}
] | order(startDate.earliest asc, _id asc){
  "event": @${eventCard},
  "roles": coalesce((participants[party._ref == ^.^._id]{role})[defined(role)].role, [])
}`
