import {definite, hasBody, nationalHeading} from '../lexicons/nationalBodies.ts'
import {type State, stateNamed, stateOfDemonym} from '../lexicons/states.ts'
import type {Name, Text} from '../types.ts'
import {type HomeState, homeStateIn, stateIn} from './homeState.ts'
import type {OrganizationGroup} from './organizations.ts'
import {isProvincial} from './provincial.ts'

/**
 * Names institutions by their state, as a reference work heads them: "Ministry of Foreign Affairs of X" for "X's
 * Foreign Ministry", "Government of X" for "X government", and a bare "Parliament" by the state that the article speaks
 * of. Those that prove to be one are one.
 */
export function withStateNames(
  groups: OrganizationGroup[],
  names: Name[],
  texts: Text[],
): OrganizationGroup[] {
  const textOf = new Map(texts.map(({block, text}) => [block, text]))
  const namesIn = Map.groupBy(names, ({block}) => block)
  const homeState = isProvincial(names, texts) ? NOBODYS : homeStateIn(names)
  const headed = groups.map((group): OrganizationGroup => {
    const beside = group.names
      .map((name) => ownerOf(name, namesIn.get(name.block) ?? [], textOf))
      .find(Boolean)
    const home = group.names.some((name) => isOfProvince(name, textOf)) ? NOBODYS : homeState
    return {...group, name: headingOf(group.name, beside, home)}
  })
  return [...Map.groupBy(headed, ({name}) => name).values()].flatMap(joined)
}

const NOBODYS: HomeState = () => undefined

/** "Ohio's state Senate", whatever else the article speaks of. */
function isOfProvince({block, start}: Name, textOf: Map<string, string>): boolean {
  return /(?<![\p{L}-])(?:state|provincial)(?:['’‘]s)? $/u.test(
    textOf.get(block)?.slice(0, start) ?? '',
  )
}

/** The state whose possessive or adjective stands right before a name, by the names of its block. */
function ownerOf(name: Name, names: Name[], textOf: Map<string, string>): State | undefined {
  const owner = names.findLast((other) => other.end <= name.start && name.start - other.end <= 3)
  const between = textOf.get(name.block)?.slice(owner?.end, name.start) ?? ''
  if (!owner || !/^(?:['’‘ʼ]s?)? $/.test(between)) return undefined
  return stateNamed(owner.quote) ?? stateOfDemonym(owner.quote)
}

function headingOf(name: string, beside: State | undefined, homeState: HomeState): string {
  const {state, body} = stateIn(name)
  if (state) return nationalHeading(body, state, false) ?? withFullState(body, name, state)
  if (beside) return nationalHeading(name, beside, false) ?? withOwner(name, beside)
  const bare = name.replace(MAJORITY, '')
  const home = homeState((state) => hasBody(state, bare))
  return (home && nationalHeading(bare, home, true)) ?? bare
}

/** "the Republican Senate" is the Senate, as long as it is. */
const MAJORITY =
  /^(?:Republican|Democratic|Democrat|GOP|Conservative|Tory|Labour|Liberal)(?:-(?:led|held|controlled|run))? (?=(?:Senate|House|Congress|Parliament)(?: of Representatives)?$)/

/** "US Postal Service" is written out; a party has no state in its name. */
function withFullState(body: string, name: string, {name: state}: State): string {
  if (/^(?:Democratic|Republican|Libertarian|Green) Party$/.test(body)) return body
  return /^(?:U\.S\.?|US|USA|UK|U\.K\.) /.test(name) ? `${state} ${body}` : name
}

function withOwner(name: string, {name: state}: State): string {
  if (!/\b(?:Ministry|Parliament|Senate|Court|Assembly|Cabinet|Government)\b/.test(name))
    return name
  const [, field] = /^(\S+) Ministry$/.exec(name) ?? []
  const ministry = field && `Ministry of ${MINISTRY_FIELDS.get(field) ?? field}`
  return `${ministry ?? name} of ${definite(state)}`
}

const MINISTRY_FIELDS = new Map([['Foreign', 'Foreign Affairs']])

function joined(same: OrganizationGroup[]): OrganizationGroup[] {
  const [first, ...others] = same
  if (!first || others.length === 0) return same
  return [{...first, names: same.flatMap(({names}) => names)}]
}
