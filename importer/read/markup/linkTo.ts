const SCHEMES = new Set(['http:', 'https:', 'mailto:'])

/**
 * The full address of a link that a reader may follow; undefined where it leads nowhere from here (a relative one
 * without a base), to a place on its own page, or is a script in disguise.
 */
export function linkTo(href: string | null | undefined, base?: string): string | undefined {
  const address = href?.trim()
  if (!address || address.startsWith('#') || !URL.canParse(address, base)) return undefined
  const url = new URL(address, base)
  // A password in an address is nobody's to publish, and the Studio refuses it.
  if (!SCHEMES.has(url.protocol) || url.username || url.password) return undefined
  return url.href
}
