import type {ExprNode} from 'groq-js'
import {type Condition, fixed, onList, UNKNOWN} from './condition.ts'
import type {Kind, NodeOf} from './planning.ts'
import {bound, sql} from './sql.ts'

/** `title match "word*"`: the full-text index knows which documents have the word anywhere. */
export const match: Kind<NodeOf<'OpCall'>> = ({left, right}, outcome, {known}) => {
  const patterns = known(right)
  if (!patterns || !outcome) return UNKNOWN
  const texts = [patterns.value].flat()
  if (!texts.every((text) => typeof text === 'string')) return fixed(false)
  return isWithinDocument(left) ? matching(texts.flatMap(termsOf).flatMap(ftsTerm)) : UNKNOWN
}

/** The documents that hold this string, all of it in one place, where the node says. */
export function containingText(node: ExprNode, text: string): Condition {
  return isWithinDocument(node) && isIndexed(text) ? matching([quoted(text)]) : UNKNOWN
}

function matching(terms: string[]): Condition {
  if (terms.length === 0) return UNKNOWN
  const select = sql`SELECT rowid FROM texts WHERE texts MATCH ${bound(terms.join(' AND '))}`
  return onList({column: 'docs.seq', select}, {exact: false})
}

/** The words of a pattern as groq-js cuts them: each has to be there, `*` in it stands for anything. */
function termsOf(pattern: string): string[] {
  return pattern.replace(DOTS_AT_WORD_BOUNDARY, '').match(TERM) ?? []
}

const TERM = /[^!@#$%^&(),\\/?";:{}|[\]+<>\s-]+/g
const DOTS_AT_WORD_BOUNDARY = /\b\.+|\.+\b/g

/** A term for FTS5 that finds at least what this one does: up to its first `*`, or a dot, which groq-js takes for any character. */
function ftsTerm(term: string): string[] {
  const [start = ''] = term.split(/[*.]/)
  if (!isIndexed(start)) return []
  return [start === term ? quoted(term) : `${quoted(start)} *`]
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

/**
 * Whether the index has something of this text, and folds its letters as JavaScript does: true of the scripts that its
 * tokenizer, which knows Unicode 6.1, has always known.
 */
function isIndexed(text: string): boolean {
  return (
    /[a-z0-9\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/iu.test(
      text,
    ) &&
    /^[\0-\u024f\u0370-\u04ff\u1e00-\u1fff\u2000-\u206f\u3000-\u30ff\u4e00-\u9fa5\uac00-\ud7a3]*$/.test(
      text,
    )
  )
}

/** Whether an expression gives strings that stand in the document itself, where the index looks. */
function isWithinDocument(node: ExprNode): boolean {
  switch (node.type) {
    case 'This':
      return true
    case 'AccessAttribute':
      return isIndexedName(node) && (!node.base || isWithinDocument(node.base))
    case 'ArrayCoerce':
    case 'Group':
    case 'Filter':
      return isWithinDocument(node.base)
    case 'Map':
    case 'FlatMap':
      return isWithinDocument(node.base) && isWithinDocument(node.expr)
    case 'Array':
      return node.elements.every(({value}) => isWithinDocument(value))
    default:
      return false
  }
}

/** The index leaves out what only structures a document; it has the id. */
function isIndexedName({name, base}: NodeOf<'AccessAttribute'>): boolean {
  return !name.startsWith('_') || (name === '_id' && (!base || base.type === 'This'))
}
