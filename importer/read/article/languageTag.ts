/** A language as formats name it (`en_GB`, `pt-br`) as BCP 47; undefined for what names none. */
export function languageTag(text: string | null | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales((text?.trim() ?? '').replaceAll('_', '-'))[0]
  } catch {
    return undefined
  }
}
