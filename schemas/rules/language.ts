/** Languages are BCP 47 tags (RFC 5646), which is what HTML and schema.org take. */
export function wellFormedLanguage(tag: string | undefined): true | string {
  if (!tag || isLanguageTag(tag)) return true
  return `“${tag}” is not a language tag. Write en, de, zh-Hans, or und where it is not known.`
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag
  } catch {
    return false
  }
}
