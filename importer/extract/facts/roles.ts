/**
 * Nouns that name what somebody is in a body: offices, ranks, professions that one holds somewhere. "ambassador" but not
 * "resident". Compounds ("vice president", "goalkeeping coach") are covered by their last word.
 */
const OFFICES = `
  president vice-president premier minister secretary undersecretary chancellor governor-general monarch king queen prince princess
  emperor sultan emir sheikh pope archbishop bishop cardinal patriarch ayatollah imam rabbi
  leader co-leader head chief boss chair chairman chairwoman chairperson co-chair co-chairman vice-chair speaker whip convener convenor
  spokesman spokeswoman spokesperson spokespeople representative rep envoy ambassador consul diplomat negotiator rapporteur delegate commissioner
  member senator congressman congresswoman lawmaker legislator deputy MP MEP MSP AM MK councillor councilor councilman councilwoman politician
  nominee candidate contender frontrunner incumbent president-elect governor mayor assemblyman assemblywoman alderman
  director director-general co-director administrator manager executive officer CEO CFO COO CTO chief-executive owner co-owner founder co-founder
  partner coordinator organizer organiser supervisor superintendent inspector treasurer trustee registrar curator archivist librarian
  general admiral commander commandant colonel major captain lieutenant sergeant corporal constable marshal commodore brigadier soldier
  judge justice magistrate prosecutor attorney lawyer solicitor barrister counsel counselor advocate ombudsman auditor sheriff detective
  professor lecturer teacher dean rector provost fellow researcher scientist scholar student graduate alumnus alumna undergraduate undergrad postdoc academic emeritus emerita
  economist analyst expert specialist consultant adviser advisor strategist historian biologist ecologist geologist epidemiologist virologist
  immunologist psychologist sociologist neuroscientist astronomer physicist chemist engineer mathematician anthropologist archaeologist paleontologist
  palaeontologist climatologist meteorologist seismologist zoologist botanist geneticist microbiologist physician surgeon doctor nurse paramedic
  editor editor-in-chief reporter journalist correspondent columnist contributor anchor presenter host producer publisher writer author photographer photojournalist
  coach trainer player striker goalkeeper midfielder defender forward winger captain quarterback pitcher batsman bowler halfback fullback wrestler boxer skater
  driver rider pilot co-pilot astronaut cosmonaut crew sailor seaman
  guitarist bassist drummer singer vocalist frontman frontwoman keyboardist pianist saxophonist violinist conductor composer musician actor actress
  activist campaigner volunteer employee staffer agent worker clerk official aide assistant associate intern secretary-general
`
  .trim()
  .split(/\s+/)

// Words that never stand inside a role before its noun: they would carry it across a clause.
const NO_MODIFIERS =
  'and or but in on at by with from to that who which as after before when while said says told was is were are has had have the a an of his her their its against over under into also because between about where not than became become becomes becoming named elected appointed including currently formerly previously now once also later interviews interviewed'.split(
    ' ',
  )
const STOPS = new Set(NO_MODIFIERS)

/** Whether a word may stand before an office and belong to it: "chief technology" officer. A possessor is the body's. */
export function isModifier(word: string): boolean {
  if (/['’]s?$/.test(word)) return /^(?:women|men|people|children)['’]s$/i.test(word)
  return /^\p{L}/u.test(word) && !STOPS.has(word.toLowerCase())
}

const HEADS = new Set(OFFICES)

/** Whether a word names an office: in lower case or capitalised, one holder or several, "attorney-general" by its last part. */
export function isOffice(word: string): boolean {
  if (isHead(word)) return true
  const first = word.charAt(0)
  const isCapital = first.toLowerCase() !== first
  const hyphen = word.lastIndexOf('-')
  if (!isCapital && hyphen < 0) return false
  const lower = isCapital
    ? first.toLowerCase() + word.slice(1).replace(/-\p{Lu}/gu, (part) => part.toLowerCase())
    : word
  return isHead(lower) || (hyphen >= 0 && isHead(lower.slice(hyphen + 1)))
}

function isHead(word: string): boolean {
  const one = word.endsWith('s') ? word.slice(0, -1) : word
  return HEADS.has(word) || HEADS.has(one) || SCIENTISTS.some((end) => one.endsWith(end))
}

/** Sciences are too many to list those who pursue them. */
const SCIENTISTS = ['ologist', 'icist', 'ographer']

const STATUS = `(?:former|current|acting|interim|incumbent|then|late|longtime|long-time|sitting|outgoing|incoming|newly|ex|deputy|presumptive)`
const MODIFIER = `(?:(?!(?:${NO_MODIFIERS.join('|')})\\b)[\\p{L}][\\p{L}\\p{N}.&'’-]* )`

const FIELD = ` (?:of|for|on) (?:${MODIFIER}|and ){0,4}[\\p{L}-]+`

/**
 * Fragments for templates: see template.ts. A status before the body is caught as `status`, what follows a role as `field`;
 * in `to` it may be where one is sent as well: "ambassador to Ruritania".
 */
export const ROLE_PIECES: Record<string, string> = {
  field: `(?<field>${FIELD})?`,
  to: `(?<field>(?: to (?:the )?‹[OSL]\\d+›)?(?:${FIELD})?)`,
  status: `(?:(?<status>${STATUS}|${capitalised(STATUS)})[ -])?`,
}

const STATE_OFFICES =
  /(?:president|president-elect|governor|premier|minister|secretary|undersecretary|chancellor|governor-general|monarch|king|queen|prince|princess|emperor|sultan|emir|leader|ruler|senator|representative|rep|congressman|congresswoman|lawmaker|legislator|mp|envoy|ambassador|consul|diplomat|negotiator|commissioner|general|admiral|attorney|judge|spokesman|spokeswoman|spokesperson|chief|head|speaker|member|delegate|official|ayatollah|politician|president and ceo)s?$/i

/**
 * Whether holding this office makes one an office holder of the state itself. A country's guitarists, its opposition and
 * its candidates are from there, but do not act for it.
 */
export function isStateOffice(role: string): boolean {
  return (
    STATE_OFFICES.test(role) && !/\b(?:opposition|rebel|party|union|church|gang|club)\b/i.test(role)
  )
}

/** A role as the model keeps it: lower-case words, acronyms as they are, one person holding it. */
export function roleName(...parts: (string | undefined)[]): string {
  return parts
    .flatMap((part) => part?.match(/\S+/g) ?? [])
    .map((word) =>
      /^\p{Lu}{2,}/u.test(word) || /\p{Ll}\p{Lu}/u.test(word) ? word : word.toLowerCase(),
    )
    .filter(
      (word, at, all) => at > 0 || all.length === 1 || !/^(?:one|the|a|an|fellow)$/.test(word),
    )
    .join(' ')
}

function capitalised(words: string): string {
  return words.replace(/(?<![\p{L}])\p{Ll}/gu, (letter) => letter.toUpperCase())
}
