import {type Rule, rule} from './rule.ts'

const PARTY = {kinds: ['political-party']} as const
const ADHERENT = {...PARTY, adherent: true} as const

/** The adherents of a party go by its name: "Democrat X", "X and Y, both Republicans". */
export const ADHERENTS: Rule[] = [
  rule(
    'adherent-person',
    0.85,
    '{organization} (?:{role} |(?:[\\p{Ll}-]+ |Governor |Mayor |Gov\\. ){1,3})?(?:(?:of|from) ‹L\\d+› )?{people}',
    PARTY,
  ),
  rule(
    'adherents-such-as',
    0.85,
    '{organization}(?:,? such as|,? including|,? like|:) (?:{role} )?{people}',
    PARTY,
  ),
  rule('all-adherents', 0.8, '{people},? (?:both|all|each) (?:of {the})?{organization}', PARTY),
  rule(
    'person-is-adherent',
    0.85,
    '{who} (?:is|was) an? (?:\\p{Ll}+ )?{organization}(?! \\p{Ll})',
    ADHERENT,
  ),
  rule(
    'person-adherent',
    0.85,
    '{person}, an? (?:(?:former|lifelong|conservative|liberal|moderate) )?{organization}(?=[,.]| from| of)',
    ADHERENT,
  ),
  rule(
    'runs-for',
    0.8,
    '{who} (?:is |was )?(?:running|stands|stood|ran|runs|standing|campaign(?:s|ed|ing)) for {at}{organization}',
    {...PARTY, role: 'candidate'},
  ),
  rule(
    'partys-nominee',
    0.85,
    '{who}[^.;‹]{0,30} {organization}{s}?(?: ‹[XE]\\d+›)? (?:\\p{L}+ ){0,2}(?:nominee|nomination|candidate)',
    {...PARTY, role: 'nominee'},
  ),
  rule(
    'adherent-members-of-body',
    0.8,
    '{organization} ‹R\\d+› (?:of|in) {the}‹O\\d+›,? {people}',
    PARTY,
  ),
  rule('fellow-adherent', 0.8, '{person},? and fellow {organization}', PARTY),
  rule('persons-party', 0.8, '{person}{s} (?:\\p{Ll}+ )?{organization}', PARTY),
]
