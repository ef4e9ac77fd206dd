/** What is written together: the documents of one cycle of strong references, mostly a single one. */
export type Component = string[]

/**
 * Orders ids so that nothing strongly refers to something later: each wave refers only to waves before it, and what
 * refers to one another in a circle is one component. `references` gives those that an id points to; one that is not
 * among the ids exists already.
 */
export function waves(
  ids: readonly string[],
  references: (id: string) => readonly string[],
): Component[][] {
  const components = stronglyConnected(ids, references)
  const home = new Map(components.flatMap((component, at) => component.map((id) => [id, at])))
  const levels: number[] = []
  const ordered: Component[][] = []
  components.forEach((component, at) => {
    // Tarjan's order: what a component points to comes before it.
    const below = component
      .flatMap((id) => references(id))
      .flatMap((target) => home.get(target) ?? [])
      .filter((target) => target !== at)
      .map((target) => levels[target] ?? 0)
    const level = below.reduce((highest, each) => Math.max(highest, each + 1), 0)
    levels[at] = level
    ordered[level] ??= []
    ordered[level].push(component)
  })
  return ordered
}

/** Tarjan's algorithm, with a stack of its own: chains of references may be longer than the call stack is deep. */
function stronglyConnected(
  ids: readonly string[],
  references: (id: string) => readonly string[],
): Component[] {
  const known = new Set(ids)
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const open: string[] = []
  const isOpen = new Set<string>()
  const components: Component[] = []

  const enter = (id: string) => {
    index.set(id, index.size)
    low.set(id, index.size - 1)
    open.push(id)
    isOpen.add(id)
    return {id, targets: references(id).filter((target) => known.has(target)), next: 0}
  }
  const lower = (id: string, to = Number.POSITIVE_INFINITY): void => {
    low.set(id, Math.min(low.get(id) ?? 0, to))
  }
  const leave = (id: string): void => {
    if (low.get(id) !== index.get(id)) return
    const component = open.splice(open.lastIndexOf(id))
    for (const each of component) isOpen.delete(each)
    components.push(component.sort())
  }

  for (const root of ids) {
    const path = index.has(root) ? [] : [enter(root)]
    for (let frame = path.at(-1); frame; frame = path.at(-1)) {
      const target = frame.targets[frame.next++]
      if (target === undefined) {
        leave(frame.id)
        path.pop()
        const parent = path.at(-1)
        if (parent) lower(parent.id, low.get(frame.id))
      } else if (!index.has(target)) path.push(enter(target))
      else if (isOpen.has(target)) lower(frame.id, index.get(target))
    }
  }
  return components
}
