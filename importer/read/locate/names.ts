import {byCodePoint} from '../../byCodePoint.ts'
import {formatsOfName} from '../formats/index.ts'

/** One and the same on every system: NFC (macOS hands out NFD), forward slashes, no extension. */
export function idOf(name: string): string {
  return name
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/(?<=[^/])\.[^./]+$/, '')
}

/** A kind of file that is taken from a folder, if it holds what its name says. */
export function isTaken(path: string): boolean {
  const {certain, possible} = formatsOfName(path)
  return (certain.length + possible.length > 0 || isArchive(path)) && !isHidden(path)
}

export function isArchive(path: string): boolean {
  return /\.zip$/i.test(path)
}

/** What makes a pattern of a path. */
export const MAGIC = /[*?[{]/

/** By the habit of every system; macOS puts a folder of its own into archives. */
export function isHidden(name: string): boolean {
  return /(?:^|\/)(?:\.|__MACOSX\/)/.test(name)
}

export function byIdThenPath(
  one: {id: string; path: string},
  two: {id: string; path: string},
): number {
  return byCodePoint(one.id, two.id) || byCodePoint(one.path, two.path)
}

export const NO_NEWS =
  'holds no news: no .txt, .md, .html, .xml, .rss, .atom, .json or .zip file that is known to be some'
