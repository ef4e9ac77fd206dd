import {createHash} from 'node:crypto'
import {readFile} from 'node:fs/promises'
import type {Beside, Located} from '../importer/index.ts'
import {isFault} from './isFault.ts'

/** What follows the name of a text, without its extension, in that of its annotations; the first that exists counts. */
const ENDINGS = ['.annotations.json', '.gold.json']

/** The annotations beside the located files. Standard input has nothing beside it. */
export async function annotationsBeside(located: Located[]): Promise<Beside> {
  const texts = new Map(
    located.flatMap((each) => (each.outcome === 'located' ? [[each.id, each] as const] : [])),
  )
  const digest = createHash('sha256')
  for (const {name} of texts.values()) {
    // One that cannot be read is complained about when its text is.
    const found = await annotationsOf(name).catch(() => undefined)
    digest.update(found?.annotations ?? '-')
  }
  return {
    digest: digest.digest('hex').slice(0, 12),
    async read({id}) {
      const text = texts.get(id)
      const found = text && (await annotationsOf(text.name))
      if (!text || !found) return {lookedFor: candidates(text?.name ?? id)}
      const file = new TextDecoder().decode(await text.bytes()).replace(/\r\n?/g, '\n')
      return {...found, file}
    },
  }
}

async function annotationsOf(name: string) {
  for (const path of candidates(name)) {
    try {
      return {path, annotations: await readFile(path, 'utf8')}
    } catch (fault) {
      if (!isFault(fault, 'ENOENT')) throw fault
    }
  }
  return undefined
}

function candidates(name: string): string[] {
  const stem = name.replace(/\.[^./\\]+$/, '')
  return ENDINGS.map((ending) => stem + ending)
}
