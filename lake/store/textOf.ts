import {isRecord, type LakeDocument} from '../documents/index.ts'

/** Everything that a document says in words: its id, and all texts in it but those that only structure it. */
export function textOf(document: LakeDocument): string {
  const texts: string[] = [document._id]
  collect(document, texts)
  return texts.join('\n')
}

function collect(value: unknown, texts: string[]): void {
  if (typeof value === 'string') texts.push(value, ...withoutInnerDots(value))
  else if (Array.isArray(value)) for (const member of value) collect(member, texts)
  else if (isRecord(value)) {
    for (const [name, member] of Object.entries(value)) {
      if (!name.startsWith('_')) collect(member, texts)
    }
  }
}

/**
 * GROQ's `match` drops dots inside words, so that USA finds U.S.A. and example.com is the one word examplecom; the
 * index ends a word at a dot. It gets those words once more, as `match` reads them.
 */
function withoutInnerDots(value: string): string[] {
  if (!DOT_WITHIN.test(value)) return []
  const words = value.match(WORD) ?? []
  return words
    .filter((word) => /[^.]\.+[^.]/.test(word))
    .map((word) => word.replace(DOTS_AT_WORD_BOUNDARY, ''))
}

/** Most texts have their dots at the ends of sentences alone. */
const DOT_WITHIN = /\.[^.\s]/

/** As groq-js cuts a text into words. */
const WORD = /[^!@#$%^&*(),\\/?";:{}|[\]+<>\s-]+/g
const DOTS_AT_WORD_BOUNDARY = /\b\.+|\.+\b/g
