import {z} from 'zod'

const text = z.string().trim().min(1).optional().catch(undefined)
const named = z.union([z.string().transform((name) => ({name})), z.object({name: z.string()})])
const people = z
  .union([z.array(named), named.transform((one) => [one])])
  .transform((all) => all.map(({name}) => name.trim()).filter((name) => name !== ''))
  .optional()
  .catch(undefined)
const onePicture = z.union([
  z.string().transform((url) => ({url})),
  z.object({url: z.string(), caption: text, creditText: text}),
])
const picture = z
  .union([onePicture, z.array(onePicture).transform(([first]) => first)])
  .optional()
  .catch(undefined)
const address = z
  .union([z.string(), z.object({'@id': z.string()}).transform((each) => each['@id'])])
  .optional()
  .catch(undefined)

/** What schema.org has for an article, as far as it is of use; what is of another shape is not said. */
const article = z.object({
  '@type': z.union([z.string(), z.array(z.string())]),
  headline: text,
  alternativeHeadline: text,
  description: text,
  datePublished: text,
  dateModified: text,
  dateline: text,
  inLanguage: text,
  articleSection: z
    .union([z.string(), z.array(z.string()).transform(([first]) => first)])
    .optional()
    .catch(undefined),
  author: people,
  image: picture,
  license: address,
  copyrightNotice: text,
  creditText: text,
  mainEntityOfPage: address,
  url: text,
})

export type LinkedArticle = z.infer<typeof article>

const ARTICLE = /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|BlogPosting|LiveBlogPosting|Report)$/

/** The article that a page describes to machines. */
export function linkedArticle(document: Document): LinkedArticle | undefined {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')]
  const nodes = scripts.flatMap((script) => nodesOf(parsed(script.textContent ?? '')))
  return nodes
    .map((node) => article.safeParse(node).data)
    .find((found) => found && [found['@type']].flat().some((type) => ARTICLE.test(type)))
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // A page whose notes for machines are broken is still a page.
    return undefined
  }
}

/** One thing, several, or a graph of them. */
function nodesOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  const graph = z.object({'@graph': z.array(z.unknown())}).safeParse(value)
  return graph.success ? graph.data['@graph'] : [value]
}
