import {rulesFor} from './rule.ts'

const DOER =
  'suspect|attacker|gunman|shooter|driver|perpetrator|assailant|pilot|captain|man|woman|passenger|officer|teenager|boy|girl'

/** Who suffers, does and looks into accidents and crimes. */
export const harmRules = [
  ...rulesFor(['accident', 'attack', 'crime', 'disaster', 'unrest'], {
    'identified-victims': [
      'victim',
      '(?:victims?|dead|deceased|those killed)[^.;‹]{0,40} (?:{be} )?(?:identified as|named as|included?|including|were|was) (?:[^.;‹]{0,30})?{people}',
    ],
    killed: [
      'victim',
      '{person}{aside} {be} (?:also )?(?:killed|injured|wounded|stabbed|shot dead|poisoned)\\b',
    ],
    'identified-suspect': [
      'suspect',
      `(?:${DOER})s?\\b[^.;‹]{0,40} (?:{be} )?(?:identified as|named as|named) (?:[^.;‹]{0,30})?{people}`,
    ],
    'carried-out-by': [
      'perpetrator',
      '(?:carried out|committed|perpetrated|staged|orchestrated|conducted|ordered) by {the}{party}',
    ],
    investigates: [
      'investigator',
      '{organization}(?: \\([^)]*\\))? (?:said (?:it|they) )?(?:{be} )?(?:also )?(?:investigating|investigates?|investigated|launched an investigation|opened an investigation)',
    ],
    'investigated-by': [
      'investigator',
      '(?:investigated|investigation)[^.;‹]{0,30} by (?:both )?(?:[^.;‹]{0,20} and )?{the}{organization}',
    ],
    'investigated-by-both': [
      'investigator',
      '[Ii]nvestigat(?:ions?|ed)\\b[^.;‹]{0,60} by (?:both )?{the}‹[OS]\\d+›(?: \\([^)]*\\))? and {the}{organization}',
    ],
  }),
  ...rulesFor(['attack', 'crime'], {
    arrested: ['suspect', '{person}{aside} {be} (?:arrested|detained|charged)\\b'],
    accused: [
      'suspect',
      '{person}{aside} {be} (?:accused|suspected|wanted|convicted|sentenced|held)\\b',
    ],
  }),
  ...rulesFor(['attack'], {
    claimed: [
      'perpetrator',
      '{party}{aside} (?:later |subsequently |also |has )*(?:claimed|claims) responsibility',
    ],
  }),
]
