/** Nouns of office and calling. In capitals before a name they are no part of it; "Prime Minister" ends in one. */
export const TITLES = words(
  'President Minister Premier Chancellor Secretary Governor Senator Congressman Congresswoman Representative Mayor ' +
    'Ambassador Envoy Judge Justice Chief Speaker Leader Chairman Chairwoman Chairperson Chair Chairlady Director ' +
    'Commissioner Councillor Councilor Councilman Councilwoman Alderman Delegate Deputy Attorney Solicitor Prosecutor ' +
    'Sheriff Constable Officer Inspector Detective Superintendent Sergeant Corporal Private Lieutenant Captain Major ' +
    'Colonel General Brigadier Marshal Admiral Commodore Commander Commandant Airman King Queen Prince Princess Emperor Empress ' +
    'Duke Duchess Earl Count Countess Baron Baroness Lord Lady Sultan Emir Sheikh Shah Pope Cardinal Archbishop Bishop ' +
    'Priest Father Reverend Pastor Rabbi Imam Ayatollah Mullah Dalai Patriarch Professor Doctor Coach Manager Captain ' +
    'Spokesman Spokeswoman Spokesperson CEO CFO COO CTO Founder Owner Editor Reporter Journalist Correspondent Author ' +
    'Actor Actress Singer Director Producer Engineer Scientist Researcher Attorney-General Taoiseach Tsar Czar ' +
    'Astronaut Cosmonaut Nurse Analyst Adviser Advisor Administrator Coordinator Executive Comptroller Treasurer ' +
    'Secretary-General Vice-President Presidents Senators Ministers Professors Lieutenant-General Major-General ' +
    'Citizen Candidate Nominee Incumbent Lawyer Barrister Magistrate Lawmaker MP MEP MPs QC Congressmen Justices',
)

/** Short forms of address. They come right before a name, and some say whether it is a woman's or a man's. */
export const HONORIFICS = new Map<string, 'female' | 'male' | undefined>([
  ['Mr', 'male'],
  ['Mrs', 'female'],
  ['Ms', 'female'],
  ['Miss', 'female'],
  ['Mx', undefined],
  ['Sir', 'male'],
  ['Dame', 'female'],
  ['Madam', 'female'],
  ['Dr', undefined],
  ['Prof', undefined],
  ['Rev', undefined],
  ['Fr', 'male'],
  ['Hon', undefined],
  ['Gen', undefined],
  ['Lt', undefined],
  ['Col', undefined],
  ['Maj', undefined],
  ['Capt', undefined],
  ['Cpl', undefined],
  ['Sgt', undefined],
  ['Adm', undefined],
  ['Gov', undefined],
  ['Sen', undefined],
  ['Rep', undefined],
  ['Insp', undefined],
  ['Det', undefined],
  ['Cde', undefined],
  ['Comrade', undefined],
  ['Sayyid', 'male'],
])

/** Titles that only a woman or only a man bears. */
export const TITLE_GENDERS = new Map<string, 'female' | 'male'>([
  ...genders(
    'female',
    'Congresswoman Chairwoman Councilwoman Queen Princess Empress Duchess Countess Baroness Lady Spokeswoman Actress',
  ),
  ...genders(
    'male',
    'Congressman Chairman Councilman King Prince Emperor Duke Earl Count Baron Lord Pope Father Spokesman',
  ),
])

/** Words that stand before a title and belong to it: "Deputy Prime Minister", "Vice President". */
export const TITLE_MODIFIERS = words(
  'Prime Vice Deputy Former Foreign First Second Assistant Associate Acting Interim Senior Junior Lead Chief Co Ex ' +
    'Attorney Executive Managing Supreme Crown Grand Defense Defence Health Interior Finance Education Transport ' +
    'Transportation Energy Commerce Labor Labour Treasury Justice Agriculture Environment Trade Home Press Cabinet ' +
    'Presidential Democratic Republican Lieutenant Detective Police General Special National Public Housing Security ' +
    'Majority Minority Opposition House Senate State Federal District Council Shadow Assembly Party Infrastructure ' +
    'Information Technology Tourism Culture Science Development Affairs External Internal Economy Immigration Police ' +
    'Emeritus Adjunct Under Sub Regional Provincial Army Navy Military Fire Medical Financial Operating Marketing',
)

/** What an office is over, after "of" or "for": "Secretary of State", "Minister for Foreign Affairs". */
export const OFFICES = words(
  'State Defense Defence Health Education Transportation Transport Energy Commerce Labor Labour Treasury Interior ' +
    'Homeland Security Justice Agriculture Foreign Affairs Finance Environment Trade Culture Exchequer Staff Veterans ' +
    'Human Services Housing Urban Development Tourism Science Technology Home Public Police Immigration Sport Sports ' +
    'Women Children Families Economy Industry Infrastructure Information Communities Local Government Parliament ' +
    'Congress Representatives Commons Lords Council Board Directors Operations Communications Research Philosophy ' +
    'Medicine Engineering Physics Chemistry Biology Economics Law History Management Religious External Internal ' +
    'Planning Water Resources Fisheries Forestry Climate Change Social Emergency Situations',
)

/** Lower-case nouns for people, by which a name after them ("actor X", "his wife X") is a person's. */
export const ROLE_NOUNS = words(
  'president minister premier chancellor secretary governor senator congressman congresswoman representative mayor ' +
    'ambassador envoy judge justice chief speaker leader chairman chairwoman chairperson chair director commissioner ' +
    'councillor councilor lawmaker deputy attorney solicitor prosecutor sheriff constable officer inspector detective ' +
    'superintendent sergeant lieutenant captain major colonel general admiral commander king queen prince princess ' +
    'emperor duke duchess pope cardinal archbishop bishop priest pastor rabbi imam ayatollah cleric professor doctor ' +
    'physician surgeon coach manager spokesman spokeswoman spokesperson ceo founder cofounder co-founder owner editor ' +
    'reporter journalist correspondent columnist author writer novelist poet actor actress comedian singer songwriter ' +
    'musician guitarist drummer rapper artist painter sculptor photographer filmmaker director producer screenwriter ' +
    'composer dancer model designer architect engineer scientist researcher biologist chemist physicist ' +
    'mathematician astronomer economist historian philosopher psychologist geologist ecologist paleontologist ' +
    'anthropologist virologist epidemiologist zoologist astronaut cosmonaut nurse analyst adviser advisor administrator ' +
    'lawyer activist campaigner politician candidate nominee incumbent businessman businesswoman entrepreneur ' +
    'billionaire investor banker executive teacher student pilot driver player footballer striker midfielder ' +
    'defender goalkeeper cricketer batsman bowler golfer swimmer sprinter runner boxer wrestler skater cyclist gymnast ' +
    'champion quarterback pitcher wife husband son daughter father mother brother sister widow widower grandfather ' +
    'grandmother grandson granddaughter uncle aunt cousin nephew niece girlfriend boyfriend partner fiancé fiancée ' +
    'friend colleague dictator whistleblower hacker blogger suspect gunman victim survivor witness witnesses resident ' +
    'man woman boy girl teenager native rival successor predecessor member star legend host presenter anchor broadcaster ' +
    'critic expert specialist veteran soldier defendant plaintiff convict publicist agent vocalist bassist skipper',
)

/** A role noun of either number. */
export function isRoleNoun(word: string): boolean {
  return ROLE_NOUNS.has(word) || ROLE_NOUNS.has(word.replace(/s$/, ''))
}

export const SPEECH_VERBS = words(
  'said says told tells stated states added adds wrote writes tweeted announced announces explained argued claimed ' +
    'confirmed commented remarked noted insisted warned asked replied responded described expressed acknowledged ' +
    'denied admitted reported recalled testified praised criticised criticized urged called alleged suggested ' +
    'declared posted spoke thanked vowed promised apologised apologized predicted observed concluded',
)

function words(text: string): Set<string> {
  return new Set(text.split(' '))
}

function genders(gender: 'female' | 'male', text: string): [string, 'female' | 'male'][] {
  return text.split(' ').map((word) => [word, gender])
}
