/** A slug is what fits into an address unescaped: small letters of any script, digits, single hyphens between. */
export function wellFormedSlug(slug: string | undefined): true | string {
  if (!slug || /^[\p{Ll}\p{Lo}\p{M}\p{Nd}]+(-[\p{Ll}\p{Lo}\p{M}\p{Nd}]+)*$/u.test(slug)) return true
  return `“${slug}” does not work as an address. Use small letters, digits and single hyphens, like “summer-olympics”.`
}
