import type {Profile} from './profile.ts'

/** Documents by what they are found under: most names have one bearer, so that one costs no list. */
export type Blocks = {
  at(key: string): readonly string[]
  add(key: string, documentId: string): void
  remove(key: string, documentId: string): void
}

export function createBlocks(): Blocks {
  const blocks = new Map<string, string | string[]>()
  const at = (key: string): string[] => {
    const block = blocks.get(key)
    return block === undefined ? [] : typeof block === 'string' ? [block] : block
  }
  const put = (key: string, [first, ...others]: string[]): void => {
    if (first === undefined) blocks.delete(key)
    else blocks.set(key, others.length === 0 ? first : [first, ...others])
  }
  return {
    at,
    add(key, documentId) {
      const block = at(key)
      if (!block.includes(documentId)) put(key, [...block, documentId])
    },
    remove(key, documentId) {
      put(
        key,
        at(key).filter((each) => each !== documentId),
      )
    },
  }
}

/** What another of its type could share with an entity: a name or an identifier. */
export function blockKeys({type, names, identifiers}: Profile): string[] {
  const texts = [...names.keys()].map((name) => (type === 'person' ? outerNames(name) : name))
  return [...new Set([...texts, ...identifiers])].map((key) => `${type}|${key}`)
}

/** First and last, so that a middle name does not part them. */
function outerNames(name: string): string {
  const words = name.split(' ')
  return `${words[0]} ${words.at(-1)}`
}
