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

function set(text: string): Set<string> {
  return new Set(text.split(' '))
}
