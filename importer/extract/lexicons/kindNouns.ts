import type {OrganizationKind} from '../../../schemas/vocabularies.ts'

/** Common nouns that say what the name beside them is: "the company X", "X, a newspaper". */
export const BODY_NOUNS = set(
  'company firm agency organisation organization newspaper magazine broadcaster network airline airlines bank group ' +
    'party militia charity website outlet publisher manufacturer retailer carrier operator club team band studio ' +
    'startup platform foundation nonprofit non-profit journal station channel chain giant maker developer producer ' +
    'paper daily tabloid league association union corporation conglomerate subsidiary brand contractor label',
)

export const WORK_NOUNS = set(
  'film movie series show song album single book novel game comic play musical episode character programme program ' +
    'spacecraft ship vessel aircraft helicopter probe satellite telescope rover mission virus bacterium drug species ' +
    'hashtag language app software franchise sitcom soundtrack operation algorithm vaccine genus yacht boat ferry ' +
    'horse dog cat dinosaur asteroid comet planet star',
)

export const PLACE_NOUNS = set(
  'city town village province district county region island river mountain state suburb capital municipality port ' +
    'neighborhood neighbourhood peninsula valley coast lake prefecture parish area airport mosque stadium',
)

/** Offices and possessions that a body has: "X employees". */
export const OFFICE_NOUNS = set(
  'CEO spokesman spokeswoman spokesperson executive employees staff officials headquarters shares stock chairman founder ' +
    'president co-founder director users customers subsidiary',
)

/** What sort of body a noun beside a name says that it is, where it says one. */
export const KIND_NOUNS = new Map<string, OrganizationKind>(
  (
    [
      [
        'company',
        'company companies firm airline airlines bank manufacturer retailer carrier startup conglomerate subsidiary brand ' +
          'contractor maker producer chain giant corporation developer brewery supermarket insurer operator studio label ' +
          'distributor app platform airliner shop store restaurant pub',
      ],
      ['newspaper', 'newspaper magazine daily tabloid weekly paper broadsheet'],
      ['broadcaster', 'broadcaster station channel network'],
      ['publisher', 'website outlet publisher journal blog'],
      ['nonprofit', 'charity nonprofit non-profit foundation ngo campaign activists'],
      ['political-party', 'party'],
      ['armed-group', 'militia militants militant rebels insurgents terrorists'],
      ['sports-team', 'team club franchise'],
      ['band', 'band trio quartet duo'],
      ['union', 'union'],
      ['university', 'university'],
      ['research', 'thinktank institute'],
    ] satisfies [OrganizationKind, string][]
  ).flatMap(([kind, nouns]) =>
    nouns.split(' ').map((noun): [string, OrganizationKind] => [noun, kind]),
  ),
)

/** Words that a report of a game is full of, and few other articles. */
export const SPORT_WORDS = set(
  'match matches goal goals striker midfielder defender goalkeeper innings wicket wickets batsman bowler halftime quarter ' +
    'league season championship scored scoring scorer coach coached tournament penalty draw tackle semifinal semifinals ' +
    'playoffs playoff quarterback touchdown homerun pitcher defeated squad stadium referee kickoff tries premiership ' +
    'fixture fixtures standings rebound netball rugby cricket football basketball hockey player players game team teams',
)

function set(text: string): Set<string> {
  return new Set(text.split(' '))
}
