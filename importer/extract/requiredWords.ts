/**
 * What a text must contain for a regular expression to match it: sets of words, of each of which at least one must be there.
 * Most patterns fit hardly any sentence, and looking for a word is a hundred times cheaper than trying a pattern. The sets
 * come in the order in which the pattern needs them.
 *
 * It reads the syntax that our patterns use (groups, classes, look-arounds, quantifiers) and, wherever it cannot tell,
 * requires nothing. It knows nothing of the flag `i`.
 */
export function requiredWords(source: string): string[][] {
  const [sets] = alternatives(source, 0)
  return sets.filter((words) => words.every((word) => word.length > 2 || word.startsWith('‹')))
}

type Read<Value> = [value: Value, end: number]

/** Up to the closing bracket or the end. What all alternatives need is, of each, its best set, together. */
function alternatives(source: string, from: number): Read<string[][]> {
  const each: string[][][] = []
  let at = from
  for (;;) {
    const [sets, end] = sequence(source, at)
    each.push(sets)
    at = end + 1
    if (source[end] !== '|') break
  }
  if (each.length === 1) return [each[0] ?? [], at - 1]
  const best = each.map(bestOf)
  return [best.every((words) => words !== undefined) ? [best.flat()] : [], at - 1]
}

/** The set that is rarest to find: of few words, and long ones. */
function bestOf(sets: string[][]): string[] | undefined {
  return sets.toSorted((a, b) => shortest(b) - shortest(a) || a.length - b.length)[0]
}

function shortest(words: string[]): number {
  return Math.min(...words.map((word) => word.length))
}

/** As many spellings of one run of letters as are kept apart ("[Tt]he"). */
const SPELLINGS = 8

/** Letters that each stand once. */
const LITERAL = /[A-Za-z ,‹›–—’-]+(?![?*+{])/y

function sequence(source: string, from: number): Read<string[][]> {
  const sets: string[][] = []
  let runs = ['']
  const flush = () => {
    if (shortest(runs) > 0) sets.push(runs)
    runs = ['']
  }
  let at = from
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    const literal = leading(LITERAL, source, at)
    if (literal !== undefined) {
      runs = runs.map((run) => run + literal)
      at += literal.length
      continue
    }
    const [part, end] = partOf(source, at)
    const [count, next] = quantifier(source, end)
    at = next
    if (part.type === 'nothing') continue
    if (count === 'optional') flush()
    else if (part.type === 'group') {
      flush()
      sets.push(...part.sets)
    } else if (part.letters.length * runs.length > SPELLINGS || part.letters.length === 0) flush()
    else runs = runs.flatMap((run) => part.letters.map((letter) => run + letter))
    if (count === 'several') flush()
  }
  flush()
  return [sets, at]
}

/** A piece of a pattern: one letter of a few, or of any; a group; or what takes no room. */
type Part =
  | {type: 'letter'; letters: string[]}
  | {type: 'group'; sets: string[][]}
  | {type: 'nothing'}

function partOf(source: string, at: number): Read<Part> {
  const letter = source[at] ?? ''
  if (letter === '(') return group(source, at)
  if (letter === '[') return characterClass(source, at)
  if (letter === '\\') return escaped(source, at)
  if (letter === '^' || letter === '$') return [{type: 'nothing'}, at + 1]
  return [{type: 'letter', letters: letter === '.' ? [] : [letter]}, at + 1]
}

function group(source: string, at: number): Read<Part> {
  const opening = leading(/\((?:\?(?:<[A-Za-z]\w*>|<?[=!]|:))?/y, source, at) ?? '('
  if (/[=!]$/.test(opening)) return [{type: 'nothing'}, afterGroup(source, at + 1)]
  const [sets, end] = alternatives(source, at + opening.length)
  return [{type: 'group', sets}, end + 1]
}

/** Where the group ends whose inside begins at `from`: what a look-around says is not read. */
function afterGroup(source: string, from: number): number {
  const marks = /\\.|\[(?:\\.|[^\]\\])*\]|[()]/g
  marks.lastIndex = from
  for (let open = 1; open > 0; ) {
    const [mark] = marks.exec(source) ?? [undefined]
    if (mark === undefined) return source.length
    if (mark === '(') open++
    if (mark === ')') open--
  }
  return marks.lastIndex
}

function characterClass(source: string, at: number): Read<Part> {
  const whole = leading(/\[(?:\\.|[^\]\\])*\]/y, source, at) ?? '['
  const inner = whole.slice(1, -1)
  const few = /^[^\\^-]{1,4}$/u.test(inner)
  return [{type: 'letter', letters: few ? [...inner] : []}, at + whole.length]
}

function escaped(source: string, at: number): Read<Part> {
  const whole = leading(/\\(?:[pP]\{[^}]*\}|.)/y, source, at) ?? '\\'
  if (/^\\[bB]$/.test(whole)) return [{type: 'nothing'}, at + whole.length]
  return [
    {type: 'letter', letters: /^\\\W$/.test(whole) ? [whole.slice(1)] : []},
    at + whole.length,
  ]
}

function quantifier(source: string, at: number): Read<'once' | 'several' | 'optional'> {
  if (!'?*+{'.includes(source[at] ?? ' ')) return ['once', at]
  const written = leading(/(?:[?*+]|\{\d+(?:,\d*)?\})\??/y, source, at)
  if (written === undefined) return ['once', at]
  return [/^(?:[?*]|\{0)/.test(written) ? 'optional' : 'several', at + written.length]
}

/** What a sticky expression matches at a place. */
function leading(expression: RegExp, source: string, at: number): string | undefined {
  expression.lastIndex = at
  return expression.exec(source)?.[0]
}
