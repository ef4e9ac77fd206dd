import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type GoldArticle, readGold} from '../../eval/index.ts'

/** The annotated articles of a folder. */
export function articlesIn(folder: string): GoldArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()
    .map((name) => {
      const id = name.replace('.gold.json', '')
      const read = (file: string) => readFileSync(join(folder, file), 'utf8')
      return {id, text: read(`${id}.txt`), gold: readGold(read(name), name)}
    })
}
