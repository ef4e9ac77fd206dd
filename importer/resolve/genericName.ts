/**
 * Words that make up names which many countries use: "Supreme Court", "Foreign Ministry", "National Assembly". A name
 * of nothing else means the body of the country that an article happens to speak of.
 */
const GENERIC = new Set(
  `academy administration affairs agency air and appeal appeals armed army assembly attorney authority aviation bank
  board border bureau cabinet center central centre chamber civil coast commerce commission committee common commons
  congress constitutional corps cabinet council county court criminal customs defence defense department deputies
  diet directorate disaster district economy education election elections electoral emergency energy environment
  executive federal finance first fire for force forces foreign general government guard health high home house
  human immigration industry information institute intelligence interior internal investigation joint justice labor
  labour land law lower magistrates main management marine marines meteorological military minister ministry
  municipal national navy of office on parliament party people peoples police politburo president presidential
  prime prison prosecutor prosecutors protection provincial public regional representatives republic reserve rescue
  rights royal safety science secretariat security senate service services social special staff state statistics
  supreme the trade transport transportation treasury tribunal upper water weather workers works`.split(
    /\s+/,
  ),
)

/** Whether a normalised name says what sort of body it is, but not whose. */
export function isGenericName(normalised: string): boolean {
  return normalised.split(' ').every((word) => GENERIC.has(word))
}
