import type {GoldArticle, GoldEntity} from '../gold.ts'
import {surfaceText} from '../gold.ts'
import type {Archive, ImportedArticle, ImportedEntity} from './archive.ts'

/** One article as librarians have it beside what was imported of it, and which of the one is which of the other. */
export type Compared = {
  gold: GoldArticle
  imported: ImportedArticle | undefined
  predicted: ImportedEntity[]
  /** By the librarians' id. */
  matches: Map<string, ImportedEntity>
  taken: Set<string>
}

/** An import has an entity in an article when the article refers to it, or when one of its facts quotes the article. */
export function compare(gold: GoldArticle, archive: Archive): Compared {
  const imported = archive.articles.get(gold.id)
  const ids = imported
    ? [
        ...imported.mentions.map(({entity}) => entity),
        ...imported.about,
        ...[...archive.entities.values()]
          .filter(({citedBy}) => citedBy.has(imported.id))
          .map(({id}) => id),
      ]
    : []
  const predicted = [...new Set(ids)].flatMap((id) => archive.entities.get(id) ?? [])
  return {gold, imported, predicted, matches: new Map(), taken: new Set()}
}

/** Pairs what is most alike first; each is paired once. A likeness of 0 pairs nothing. */
export function match(
  {matches, taken}: Compared,
  golds: readonly GoldEntity[],
  predicted: readonly ImportedEntity[],
  likeness: (gold: GoldEntity, entity: ImportedEntity) => number,
): void {
  const pairs = golds
    .flatMap((gold) => predicted.map((entity) => ({gold, entity, score: likeness(gold, entity)})))
    .filter(({score}) => score > 0)
    .sort((one, two) => two.score - one.score)
  for (const {gold, entity} of pairs) {
    if (matches.has(gold.id) || taken.has(entity.id)) continue
    matches.set(gold.id, entity)
    taken.add(entity.id)
  }
}

export function namesOf({name, surfaces}: GoldEntity): string[] {
  return [name, ...surfaces.map(surfaceText)]
}

/** What an entity is called on its own document, and in this article. */
export function namesHere({imported}: Compared, {id, names}: ImportedEntity): string[] {
  const mentions = imported?.mentions.filter(({entity}) => entity === id) ?? []
  return [...names, ...mentions.map(({text}) => text)]
}
