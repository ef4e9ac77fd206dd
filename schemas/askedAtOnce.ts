import {slugsOf} from './lookup.ts'
import {referencesOf} from './rules/references.ts'
import type {CheckedDocument, Known, Lookup} from './rules/types.ts'

/**
 * A lookup that has been asked all that the rules will ask of these documents, in one question for their references and
 * one for the slugs of each type: thousands of documents are judged without a request for each. It goes on to the one
 * beyond it for the rest, and remembers that as well.
 */
export async function askedAtOnce(
  documents: readonly CheckedDocument[],
  beyond: Lookup,
): Promise<Lookup> {
  const answers = new Map<string, Known | undefined>()
  const ask = async (ids: readonly string[]): Promise<void> => {
    const open = [...new Set(ids)].filter((id) => !answers.has(id))
    const known = open.length > 0 ? await beyond.find(open) : undefined
    for (const id of open) answers.set(id, known?.get(id))
  }
  await ask(documents.flatMap((each) => referencesOf(each).map(({target}) => target)))

  const holders = new Map<string, Map<string, string[]>>()
  for (const [type, some] of Map.groupBy(documents, ({_type}) => _type)) {
    holders.set(type, await beyond.slugHolders(type, [...new Set(some.flatMap(slugsOf))]))
  }

  return {
    async find(ids) {
      await ask(ids)
      return new Map(
        ids.flatMap((id) => {
          const known = answers.get(id)
          return known ? [[id, known]] : []
        }),
      )
    },
    async slugHolders(type, slugs) {
      const there = holders.get(type)
      const isAsked = there && slugs.every((slug) => there.has(slug))
      return isAsked
        ? new Map(slugs.map((slug) => [slug, there.get(slug) ?? []]))
        : beyond.slugHolders(type, slugs)
    },
  }
}
