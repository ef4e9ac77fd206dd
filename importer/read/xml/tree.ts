import {escaped} from '../markup/escaped.ts'

/** An element with what is in it. Names have the prefix that everybody writes, whichever the file declares. */
export type XmlElement = {
  name: string
  attributes: Record<string, string>
  children: Array<XmlElement | string>
}

/** The text in an element, that of elements in it included. */
export function textIn(element: XmlElement | undefined): string {
  return (element?.children ?? [])
    .map((child) => (typeof child === 'string' ? child : textIn(child)))
    .join('')
}

export function childrenOf({children}: XmlElement, name: string): XmlElement[] {
  return children.flatMap((child) =>
    typeof child !== 'string' && child.name === name ? child : [],
  )
}

/** The text of the first child of that name that has one. */
export function textOfChild(element: XmlElement, ...names: string[]): string | undefined {
  for (const name of names) {
    for (const child of childrenOf(element, name)) {
      const text = textIn(child).trim()
      if (text) return text
    }
  }
  return undefined
}

/** What is in an element, as markup: Atom brings XHTML as elements of its own. */
export function markupIn({children}: XmlElement): string {
  return children
    .map((child) => {
      if (typeof child === 'string') return escaped(child)
      const name = child.name.replace(/^.*:/, '')
      const attributes = Object.entries(child.attributes)
        .map(([key, value]) => ` ${key}="${escaped(value)}"`)
        .join('')
      const tag = `<${name}${attributes}>`
      // HTML takes </br> for one more line break.
      return VOID.has(name) ? tag : `${tag}${markupIn(child)}</${name}>`
    })
    .join('')
}

const VOID = new Set(['br', 'col', 'hr', 'img', 'input', 'wbr'])
