/**
 * WordPress' own shortcodes as the HTML that they stand for. What stands in brackets otherwise may be anything, most
 * often words in brackets, and stays.
 */
export function withoutShortcodes(content: string): string {
  return content
    .replace(CAPTION, (_, inside: string) => {
      const picture = /^\s*(?:<a\b[^>]*>)?\s*<img\b[^>]*>\s*(?:<\/a>)?/i.exec(inside)?.[0] ?? ''
      const caption = inside.slice(picture.length).trim()
      return `<figure>${picture}<figcaption>${caption}</figcaption></figure>`
    })
    .replace(/\[embed[^\]]*\]\s*(\S+?)\s*\[\/embed\]/g, '<p><a href="$1">$1</a></p>')
    .replace(/\[(audio|video|playlist)\b[^\]]*\][^[]*\[\/\1\]/g, '')
    .replace(/\[(?:gallery|audio|video|playlist)\b[^\]]*\]/g, '')
}

const CAPTION = /\[(?:wp_)?caption\b[^\]]*\]([\s\S]*?)\[\/(?:wp_)?caption\]/g
