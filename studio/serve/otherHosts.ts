/**
 * The build with nothing in it that a browser would fetch from another host. Sanity's own scripts and fonts come from
 * there, and no setting of `sanity build` leaves them out; the page falls back on the fonts of the machine.
 */
export function withoutOtherHosts(built: string): string {
  return built
    .replace(/@font-face\s*{[^}]*url\(["']?(?:https?:)?\/\/[^}]*}/g, '')
    .replace(/<script\b[^>]*\ssrc="(?:https?:)?\/\/[^"]*"[^>]*>\s*<\/script>/g, '')
    .replace(/<link\b[^>]*\shref="(?:https?:)?\/\/[^"]*"[^>]*>/g, '')
}
