import {mkdir, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import type {LocatedText} from '../../importer/read/index.ts'
import {newsArticle} from './newsArticle.ts'

/** Of one seed a larger archive begins with the articles of a smaller one. */
export type Archive = {seed: number; articles: number}

/** What is measured is measured of one archive. */
export const SEED = 1

/** A plausible news archive of any size, article by article, without touching the disk. */
export function* newsArchive({seed, articles}: Archive): Generator<LocatedText, void, undefined> {
  for (let number = 1; number <= articles; number++) {
    const id = idOf(number)
    const text = new TextEncoder().encode(newsArticle(seed, number))
    const bytes = async () => text
    yield {outcome: 'located', id, name: `${id}.txt`, format: 'text', size: text.length, bytes}
  }
}

/** The same as files below a folder, a thousand in each. */
export async function writeArchive(folder: string, {seed, articles}: Archive): Promise<void> {
  for (let number = 1; number <= articles; number++) {
    const path = join(folder, `${idOf(number)}.txt`)
    if (number % 1000 === 1) await mkdir(dirname(path), {recursive: true})
    await writeFile(path, newsArticle(seed, number))
  }
}

/** Sorts as its number does. */
function idOf(number: number): string {
  const digits = String(number).padStart(7, '0')
  const folder = String(Math.floor((number - 1) / 1000)).padStart(4, '0')
  return `${folder}/${digits}`
}
