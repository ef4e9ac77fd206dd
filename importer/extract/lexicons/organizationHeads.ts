import type {OrganizationKind} from '../../../schemas/vocabularies.ts'

/**
 * The nouns that tell a body: they end its name ("Geological Survey") or stand before an "of" or "for" ("Ministry of
 * Health"). Common nouns only; the names of single bodies are in organizations.ts.
 */
const HEADS: [OrganizationKind, string][] = [
  [
    'government',
    'Ministry Department Agency Authority Administration Commission Bureau Directorate Office Treasury Embassy ' +
      'Consulate Council Secretariat Board Survey Cabinet Government Presidency Service Services Municipality ' +
      'Inspectorate Tribe Tribes Chancellery Taskforce Registry Ombudsman',
  ],
  [
    'legislature',
    'Parliament Senate Congress Assembly House Legislature Knesset Bundestag Bundesrat Duma Sabha Majlis Committee ' +
      'Subcommittee Yuan Storting Riksdag Folketing Sejm Cortes Seimas Saeima Rada Verkhovna',
  ],
  ['court', 'Court Tribunal Judiciary Courts'],
  [
    'military',
    'Army Navy Force Forces Corps Guard Guards Military Regiment Battalion Fleet Command Volunteers Marines Infantry ' +
      'Squadron Airforce',
  ],
  ['police', 'Police Constabulary Patrol Gendarmerie Carabinieri'],
  ['armed-group', 'Front Militia Brigades Rebels Jihad Mujahideen Cartel'],
  ['political-party', 'Party Parties Politburo'],
  ['intergovernmental', 'Nations Organization Organisation Community'],
  [
    'company',
    'Inc Inc. Ltd Ltd. Limited Corp Corp. Corporation Company Co. Group Holdings Airlines Airways Airline Bank Motors ' +
      'Studios Pictures Records Entertainment Technologies Industries Pharmaceuticals Pharma Railways Railway ' +
      'Railroad Systems Partners LLC PLC Plc GmbH AG Enterprises Insurance Media Telecom Electric Petroleum ' +
      'Aerospace Foods Exchange Comics Labs Software Aviation Electronics Interactive Productions Publishing Brewery ' +
      'Bancorp Semiconductor Biosciences Therapeutics Aircraft Shipping Logistics Solutions Ventures Investments ' +
      'Telekom Kft. Games Air Construction Consulting Automotive Robotics Pictures',
  ],
  ['broadcaster', 'Broadcasting TV Television Radio News Channel'],
  [
    'newspaper',
    'Times Post Herald Tribune Gazette Chronicle Telegraph Observer Mail Bulletin Magazine Weekly Mirror Courier ' +
      'Inquirer Examiner Globe Newspaper Dispatch Sentinel Argus Advertiser',
  ],
  ['publisher', 'Journal Press Books Letters Proceedings Publications Reports Review'],
  ['university', 'University College Universities Polytechnic Faculty'],
  ['school', 'School Academy Schools Conservatory'],
  ['hospital', 'Hospital Clinic Infirmary Hospitals'],
  [
    'research',
    'Institute Institution Laboratory Observatory Laboratories Center Centre Centers Centres Institutes',
  ],
  ['sports-team', 'FC F.C. AFC Rovers Wanderers Athletic CF'],
  ['sports-body', 'Federation League'],
  [
    'nonprofit',
    'Foundation Society Association Charity Trust Alliance Coalition Campaign Movement Fund Network Watch Initiative ' +
      'Forum Partnership Club Conference Consortium Confederation Caucus',
  ],
  ['union', 'Union Unions'],
  ['religious', 'Church Diocese Archdiocese Synod Congregation'],
  ['band', 'Band Orchestra Quartet Ensemble Choir Philharmonic'],
]

/** What the whole name says of its kind, where the head alone would mislead. The first that matches holds. */
const KINDS: [RegExp, OrganizationKind][] = [
  [/\b(?:News|Press) (?:Agency|Service)$|\bNewswire$|\bPresse$/, 'news-agency'],
  [/\bPolice\b|\bSheriff\b|\bHighway Patrol\b/, 'police'],
  [/\bCourt\b(?!s? Officials)/, 'court'],
  [/\b(?:UN|United Nations|U\.N\.)(?= |$)/, 'intergovernmental'],
  [/^(?:Proceedings|Journal|Annals|Archives|Transactions) of\b|^The Lancet\b/, 'publisher'],
  [/\bHall of Fame$|\bCaucus$/, 'other'],
  [
    /\b(?:Department|Ministry|Secretary) of (?:Defen[cs]e|War)\b|\bDefen[cs]e (?:Ministry|Department)$/,
    'government',
  ],
  [
    /\bHuman Rights$|\b(?:Civil|Human|Animal|Gay|Digital|Women's) Rights\b(?!.*\b(?:Commission|Council|Court)\b)/,
    'nonprofit',
  ],
  [
    /\b(?:Business|Television|TV|Cable|Sports|News|Broadcast\w*|Radio) (?:Network|Group)$/,
    'broadcaster',
  ],
  [
    /\b(?:Daily|Morning|Evening|Sunday|Weekly) \p{Lu}\p{L}+$|^The (?:\p{Lu}\p{L}+ )+News$/u,
    'newspaper',
  ],
  [
    /\b(?:Medical|Surgical|Trauma|Cancer|Heart|Burn) Cent(?:er|re)\b|\b(?:Neurosurgery|Oncology|Cardiology|Rehabilitation)$/,
    'hospital',
  ],
  [
    /^(?:World|International|African|European|Arab) .*(?:Organi[sz]ation|Fund|Council|Union|Commission|Agency|Bank)\b/,
    'intergovernmental',
  ],
  [/^(?:European|African|Eurasian) Union$/, 'intergovernmental'],
  [
    /\bParty\b|\bPolitburo\b|\bCentral Committee\b|\b(?:Democratic|Republican) National Committee\b/,
    'political-party',
  ],
  [/\bLiberation Front\b/, 'armed-group'],
  [/\b(?:Legislative|Parliamentary) Council\b/, 'legislature'],
  [/\bHouse of (?:Representatives|Commons|Lords|Assembly)\b/, 'legislature'],
  [
    /\b(?:Law|Medical|Business|Graduate) School\b|\bSchool of\b|\bInstitute of Technology\b|^Department of (?:Mathematics|Physics|Statistics|Biology|Chemistry|History|Psychology)/,
    'university',
  ],
  [
    /\b(?:Football|Cricket|Rugby|Basketball|Tennis|Olympic|Hockey|Chess|Sports?|Baseball|Athletics?|Wrestling|Cycling|Swimming|Boxing)\b.*\b(?:Union|League|Association|Federation|Council|Committee|Board|Confederation)\b/,
    'sports-body',
  ],
  [
    /\bnational (?:\p{L}+ ){0,3}team\b|\b(?:basketball|football|rugby|cricket|hockey) team$/u,
    'sports-team',
  ],
  [/\b(?:Workers|Teachers|Trade|Labou?r|Transport)\b.*\bUnion\b|\bUnion of .*\bWorkers\b/, 'union'],
  [/\b(?:Civil Liberties|Students'?) Union\b/, 'nonprofit'],
  [/\bAcademy of\b/, 'research'],
  [/\bNational (?:Laboratory|Laboratories)\b|\bTaxonomy\b/, 'research'],
  [
    /\b(?:Fire|Rescue|Ambulance|Weather|Postal|Revenue|Health|Park|Secret) (?:Service|Services|Brigade|Department|Center)\b/,
    'government',
  ],
  [/\bHurricane Center\b|\bCent(?:er|re)s? for Disease\b|\bNational Guard of\b/, 'government'],
  [
    /\b(?:Institutes? of (?:\p{L}+ ){0,2}(?:Health|Diseases|Statistics)|Public Health Institute|Statistics Institute)\b|^National Institutes? of\b/u,
    'government',
  ],
  [/\bNational Committee\b|\bOrganizing Committee\b|\bCommittee to\b/, 'nonprofit'],
  [/\b(?:Stock Exchange|Central Bank|Reserve Bank)\b/, 'company'],
  [/\bMinistry\b|\bEmbassy\b/, 'government'],
]

const headKinds = new Map(
  HEADS.flatMap(([kind, words]) =>
    words.split(' ').map((word): [string, OrganizationKind] => [word, kind]),
  ),
)

export function isOrganizationHead(word: string): boolean {
  return headKinds.has(word)
}

/** What sort of body a name tells that it is; `undefined` when it has no head word. */
export function kindByName(name: string): OrganizationKind | undefined {
  const byPhrase = KINDS.find(([pattern]) => pattern.test(name))
  if (byPhrase) return byPhrase[1]
  const words = name.split(' ')
  const of = words.findIndex((word, at) => at > 0 && /^(?:of|for|on|to|against|in)$/.test(word))
  const heads = [words[of > 0 ? of - 1 : words.length - 1], words.at(-1), ...words]
  return heads.map((word) => headKinds.get(word ?? '')).find((kind) => kind !== undefined)
}

/** Heads that stand alone as a short name of a body that the reader knows ("Parliament said"). */
export const LONE_HEADS = new Set(
  'Parliament Senate Congress Politburo Knesset Bundestag Bundesrat Duma Majlis Sejm Cortes House Pentagon'.split(
    ' ',
  ),
)

/** Lower-case bodies that a state's or people's name makes specific: "Iraqi security forces", "government of Peru". */
export const LOWER_CASE_BODIES: [RegExp, OrganizationKind][] = [
  [
    /^(?:(?:federal|central|national|interim|provincial) )?(?:government|administration|embassy)$/,
    'government',
  ],
  [/^ministry of \p{Ll}+(?: and)?(?: \p{Ll}+)?$/u, 'government'],
  [/^(?:foreign|defen[cs]e|health|interior|finance|education) ministry$/, 'government'],
  [
    /^(?:security|armed|military|special|defen[cs]e) forces$|^(?:military|army|navy|air force|coast guard)$/,
    'military',
  ],
  [/^(?:national |federal |state )?police$/, 'police'],
  [/^(?:national |federal )?(?:parliament|senate|legislature)$/, 'legislature'],
  [/^(?:supreme|constitutional|high|federal) court$/, 'court'],
]
