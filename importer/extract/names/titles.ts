import {isGivenName} from '../lexicons/personNames.ts'
import {HONORIFICS, OFFICES, TITLE_MODIFIERS, TITLES} from '../lexicons/titles.ts'
import {isEnglishWord} from '../lexicons/words.ts'
import type {Line, Word} from './lines.ts'

/**
 * Which words of a sentence are written with a capital because they are somebody's title: no part of a name, but a sign
 * that a person's follows.
 */
export function titleWords({words}: Line): boolean[] {
  const isTitle = words.map(() => false)
  words.forEach((word, at) => {
    if (!isHonorific(word) && !(TITLES.has(word.text) && !isSurname(words, at))) return
    isTitle[at] = true
    for (let left = at - 1; isModifier(words[left]); left--) isTitle[left] = true
    for (const right of officeAfter(words, at)) isTitle[right] = true
  })
  return isTitle
}

export function isHonorific(word: Word | undefined): boolean {
  return word !== undefined && HONORIFICS.has(word.text.replace(/\.$/, ''))
}

/** "Stephen King said": after a given name, and before no further name, it is the family name. */
function isSurname(words: Word[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]]
  if (before?.capital !== 'strong' || isEnglishWord(before.lower)) return false
  const named = isGivenName(before.plain) && !TITLES.has(before.text)
  return named && (!after || after.capital === 'none' || /^[JS]r\.?$/.test(after.text))
}

function isModifier(word: Word | undefined): boolean {
  return (
    word !== undefined && (TITLE_MODIFIERS.has(word.text) || /^(?:Vice|Co|Ex)-/.test(word.text))
  )
}

/** "of State", "for Foreign Affairs and Trade": the office after a title, by its positions. */
function officeAfter(words: Word[], title: number): number[] {
  const positions: number[] = []
  let at = title + 1
  if (!/^(?:of|for)$/.test(words[at]?.text ?? '')) return []
  if (words[at + 1]?.text === 'the') at++
  for (at++; at < words.length; at++) {
    const word = words[at]?.text ?? ''
    const joins = /^(?:and|of|,)$/.test(word) && OFFICES.has(words[at + 1]?.text ?? '')
    if (!OFFICES.has(word) && !joins) break
    if (OFFICES.has(word)) positions.push(at)
  }
  return positions
}
