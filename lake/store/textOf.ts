import {isRecord, type LakeDocument} from '../documents/index.ts'

/** Everything that a document says in words: its id, and all texts in it but those that only structure it. */
export function textOf(document: LakeDocument): string {
  const texts: string[] = [document._id]
  collect(document, texts)
  return texts.join('\n')
}

function collect(value: unknown, texts: string[]): void {
  if (typeof value === 'string') texts.push(value)
  else if (Array.isArray(value)) for (const member of value) collect(member, texts)
  else if (isRecord(value)) {
    for (const [name, member] of Object.entries(value)) {
      if (!name.startsWith('_')) collect(member, texts)
    }
  }
}
