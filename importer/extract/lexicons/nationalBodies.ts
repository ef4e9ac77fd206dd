import type {State} from './states.ts'

/** How a reference work heads the bodies that every state has: `~` is the state with its article, `^` the state without. */
const EVERYWHERE: [RegExp, string][] = [[/^(?:federal |central )?government$/i, 'Government of ~']]

/** The same where texts leave it to the reader to know whose body it is. */
const BARE: [RegExp, string][] = [
  [/^(?:(?:National|Legislative) Assembly|Supreme Court)$/, '$& of ~'],
]
const CONGRESS: [RegExp, string][] = [[/^Congress$/, '$& of ~']]
const PARLIAMENT: [RegExp, string][] = [[/^Parliament$/, '$& of ~']]

/** Other states have a parliament. */
const HAVE_CONGRESS = new Set('AR BO BR CL CO DO GT HN MX PE PH PY US VE'.split(' '))

const OF_STATE: Partial<Record<string, [RegExp, string][]>> = {
  US: [
    [/^(?:House|House of Representatives)$/, '^ House of Representatives'],
    [/^(?:Congress|Senate|Army|Navy|Air Force|Space Force|Coast Guard)$/, '^ $&'],
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
  const lawmakers = HAVE_CONGRESS.has(code) ? CONGRESS : PARLIAMENT
  const headings = [...(OF_STATE[code] ?? []), ...(bare ? [...BARE, ...lawmakers] : EVERYWHERE)]
  const [pattern, heading] = headings.find(([each]) => each.test(body)) ?? []
  if (!pattern || !heading) return undefined
  const named = heading.replace('~', definite(state)).replace('^', state)
  return capitalised(body.replace(pattern, named))
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
