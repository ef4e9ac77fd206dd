/**
 * A place in capitals, perhaps the country or state it lies in, a date and an agency, a dash, and then a sentence:
 * "LISBON, July 26 — Thousands", "ST. PAUL, Minn. (AP) — The".
 */
const PREFIX =
  /^(?<place>\p{Lu}[\p{Lu}\p{M}'’. -]+)(?:, \p{Lu}[\p{L}. ]*?)?(?:, (?:\p{Lu}\p{L}+\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}+))?(?: \([^)]{1,40}\))? ?(?:—|–|--| -) ?(?=[\p{Lu}\p{N}"“‘'])/u

/** The place that a text was filed from, in the case of a name; undefined where its first paragraph does not say. */
export function filedFrom(paragraph: string): string | undefined {
  const place = PREFIX.exec(paragraph)?.groups?.place?.trim()
  if (!place || place.length < 3) return undefined
  return place.toLowerCase().replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (first) => first.toUpperCase())
}
