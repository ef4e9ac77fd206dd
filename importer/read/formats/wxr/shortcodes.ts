/**
 * WordPress' own shortcodes as the HTML that they stand for. What stands in brackets otherwise may be anything, most
 * often words in brackets, and stays.
 */
export function withoutShortcodes(content: string): string {
  return (
    content
      .replace(CAPTION, (_, attributes: string, inside: string) => {
        const shown = inside.trim()
        const picture = PICTURE.exec(shown)?.[0] ?? ''
        // Before WordPress 3.4 it was an attribute.
        const caption = shown.slice(picture.length).trim() || captionIn(attributes)
        return `<figure>${picture}<figcaption>${caption}</figcaption></figure>`
      })
      // What ends a page ends a paragraph, wherever in a line it stands.
      .replace(/<!--nextpage-->/g, '<hr>')
      .replace(/\[embed[^\][]*\]\s*([^\s[\]]+)\s*\[\/embed\]/g, '<p><a href="$1">$1</a></p>')
      .replace(/\[(audio|video|playlist)\b[^\][]*\][^[]*\[\/\1\]/g, '')
      .replace(/\[(?:gallery|audio|video|playlist)\b[^\][]*\]/g, '')
  )
}

// None of these looks beyond the next bracket or the next caption: a text of nothing but beginnings is read as quickly.
const CAPTION =
  /\[(?:wp_)?caption\b([^\][]*)\]((?:(?!\[(?:wp_)?caption\b)[\s\S])*?)\[\/(?:wp_)?caption\]/g
const PICTURE = /^(?:<a\b[^>]*>\s*)?<img\b[^>]*>\s*(?:<\/a>)?/i

function captionIn(attributes: string): string {
  return /\bcaption="([^"]*)"/.exec(attributes)?.[1] ?? ''
}
