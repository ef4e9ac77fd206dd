import type {State} from './states.ts'

/** How a reference work heads the bodies that every state has: `~` is the state with its article, `^` the state without. */
const EVERYWHERE: [RegExp, string][] = [[/^(?:federal |central )?government$/i, 'Government of ~']]

/** The same where texts leave it to the reader to know whose body it is. */
const BARE: [RegExp, string][] = [
  [
    /^(?:Congress|Parliament|Senate|House of Representatives|(?:National|Legislative) Assembly|Supreme Court)$/,
    '$& of ~',
  ],
]

/** The states that have a body of such a name, where it is not every state. */
const OWNERS: [RegExp, Set<string>][] = [
  [/^Congress$/, codes('AR BO BR CL CO DO GT HN IN MX PE PH PY US VE')],
  [
    /^Senate$/,
    codes(
      'AR AU BE BI BO BR BS BZ CA CD CG CI CL CM CO CZ DO ES FR GA GD GQ HT IE IT JM JO KE KH KZ LR LS MG MX NG NL PH ' +
        'PK PL PR PY RO RW SZ TH TN TT US UY UZ ZW',
    ),
  ],
  [
    /^House(?: of Representatives)?$/,
    codes('AU BS BY BZ CO CY ET FJ GD ID JM JP LR LY MA MT NG NL NP NZ PH PR TH TT US YE'),
  ],
  [
    /^(?:Pentagon|(?:State|Justice|Defense|Treasury) Department|General Services Administration|Secret Service)$/,
    codes('US'),
  ],
]
const WITHOUT_PARLIAMENT = codes('AR BO BR CL CN CO DO GT HN MX PE PH PY US VE')

/** How the bodies of single states are headed otherwise. */
const OF_STATE: Partial<Record<string, [RegExp, string][]>> = {
  US: [
    [/^(?:House|House of Representatives)$/, '^ House of Representatives'],
    [/^(?:Congress|Senate|Army|Navy|Air Force|Space Force|Coast Guard)$/, '^ $&'],
    [/^(?:General Services Administration|Secret Service)$/, '^ $&'],
    [/^(?:Marine Corps?|Marines)$/, '^ Marine Corps'],
    [/^Supreme Court$/, 'Supreme Court of ~'],
    [/^(?:Pentagon|Defen[sc]e Department)$/, '^ Department of Defense'],
    [/^(?:Department of the Treasury|Treasury Department)$/, '^ Department of the Treasury'],
    [
      /^(?:(State|Justice|Commerce|Transportation|Homeland Security) Department|Department of (Defense|State|Justice|Commerce|Transportation|Homeland Security|Health and Human Services|Veterans Affairs|Housing and Urban Development))$/,
      '^ Department of $1$2',
    ],
  ],
  IN: [[/^Congress(?: [Pp]arty)?$/, 'Indian National Congress']],
  GB: [[/^(?:Parliament|Supreme Court)$/i, '$& of ~']],
}

/** What a body of a state is headed; `bare` says that the text does not name the state with it. */
export function nationalHeading(
  body: string,
  {code = '', name: state}: State,
  bare: boolean,
): string | undefined {
  const headings = [...(OF_STATE[code] ?? []), ...(bare ? BARE : EVERYWHERE)]
  const [pattern, heading] = headings.find(([each]) => each.test(body)) ?? []
  if (!pattern || !heading) return undefined
  const named = heading.replace('~', definite(state)).replace('^', state)
  return capitalised(body.replace(pattern, named))
}

/** Whether a state has a body of this name. */
export function hasBody({code = ''}: State, body: string): boolean {
  if (body === 'Parliament') return !WITHOUT_PARLIAMENT.has(code)
  const [, owners] = OWNERS.find(([pattern]) => pattern.test(body)) ?? []
  return owners?.has(code) ?? true
}

/** "the United States", "the Philippines". */
export function definite(state: string): string {
  const takesArticle =
    /^(?:United|Netherlands|Philippines|Bahamas|Maldives|Gambia|Czech)|Republic|Union$|Islands$/
  return takesArticle.test(state) ? `the ${state}` : state
}

function capitalised(name: string): string {
  return name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

function codes(text: string): Set<string> {
  return new Set(text.split(' '))
}
