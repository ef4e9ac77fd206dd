type Branch = Map<string, Branch>

const END = ''

/**
 * The words as one expression in which those that begin alike share their beginning: an engine that tries alternatives one
 * after the other then needs few steps. Of two where one begins with the other the longer is tried first.
 */
export function anyOf(words: readonly string[]): string {
  const root: Branch = new Map()
  for (const word of words) {
    let branch = root
    for (const letter of word) {
      const next = branch.get(letter) ?? new Map()
      branch.set(letter, next)
      branch = next
    }
    branch.set(END, new Map())
  }
  return branchSource(root)
}

function branchSource(branch: Branch): string {
  const longer = [...branch].flatMap(([letter, rest]) =>
    letter === END ? [] : [letter.replace(/[.*+?^${}()|[\]\\/]/, '\\$&') + branchSource(rest)],
  )
  const each = branch.has(END) ? [...longer, ''] : longer
  return each.length === 1 ? (each[0] ?? '') : `(?:${each.join('|')})`
}
