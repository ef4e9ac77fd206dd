/**
 * Words that make up names which many countries use: "Supreme Court", "Foreign Ministry", "National Assembly". A name
 * of nothing else means the body of the country that an article happens to speak of.
 */
const GENERIC = new Set(
  `administration affairs agency air and appeal appeals armed army assembly attorney authority bank border bureau
  cabinet center central centre chamber civil coast commerce commission committee common commons congress
  constitutional corps council county court criminal customs defence defense department deputies diet directorate
  district economy education election elections electoral energy environment executive federal finance fire for
  force forces foreign general government guard health high home house immigration industry information intelligence
  interior internal justice labor labour law legislative legislature lords lower magistrates main marine marines
  military minister ministry municipal national navy of office parliament police politburo president presidential
  prime prison prosecutor prosecutors protection provincial public regional representatives republic reserve royal
  science secretariat security senate service services social special staff state statistics supreme trade transport
  treasury tribunal upper water workers works`.split(/\s+/),
)

/** Whether a normalised name says what sort of body it is, but not whose, or not which of many. */
export function isGenericName(normalised: string): boolean {
  return isOutpost(normalised) || normalised.split(' ').every((word) => GENERIC.has(word))
}

/** A state has an embassy in every capital: one is known by its city alone. */
function isOutpost(normalised: string): boolean {
  return /\b(?:embassy|consulate)\b(?!.* (?:in|to) )/.test(normalised)
}

/** Though a text only says "the pandemic": of each disease there is one. */
export function isPandemic(name: string): boolean {
  return /^\S+ pandemic$/.test(name)
}
