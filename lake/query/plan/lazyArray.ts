/**
 * A list whose members are made while somebody goes through it. groq-js goes through lists with `for … of` wherever it
 * can, and then only what passes a filter is ever held; whoever asks for anything else gets an ordinary list.
 */
export function lazyArray<T>(members: () => Iterator<T>): T[] {
  const list: T[] = []
  let isFilled = false

  function fill(): void {
    if (isFilled) return
    isFilled = true
    for (const member of {[Symbol.iterator]: members}) list.push(member)
  }

  return new Proxy(list, {
    get(target, name, receiver) {
      if (name === Symbol.iterator && !isFilled) return members
      if (isOfInterest(name)) fill()
      return Reflect.get(target, name, receiver)
    },
    ownKeys(target) {
      fill()
      return Reflect.ownKeys(target)
    },
  })
}

/** What lists have. groq-js also looks for `next`, to tell iterators, and JSON for `toJSON`. */
function isOfInterest(name: string | symbol): boolean {
  return typeof name === 'string' && name !== 'constructor' && (name in [] || /^\d+$/.test(name))
}
