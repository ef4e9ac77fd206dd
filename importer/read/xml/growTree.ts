import type {XmlElement} from './tree.ts'

/** Puts elements into one another as they open and close. Items are kept out of what surrounds them: a file has many. */
export function growTree(isItem: (name: string) => boolean) {
  const open: XmlElement[] = []
  let root: XmlElement | undefined
  return {
    root: () => root,
    depth: () => open.length,
    /** The element that nobody closed yet. */
    inside: () => open.at(-1)?.name,
    open(element: XmlElement): void {
      root ??= element
      if (!isItem(element.name)) open.at(-1)?.children.push(element)
      open.push(element)
    },
    /** Of what surrounds the items not the line ends between them, of which there are as many as items. */
    text(text: string): void {
      const isKept = text.trim() !== '' || open.some(({name}) => isItem(name))
      if (isKept) open.at(-1)?.children.push(text)
    },
    /** The item, where one closes. */
    close(): XmlElement | undefined {
      const closed = open.pop()
      return closed && isItem(closed.name) ? closed : undefined
    },
  }
}
