import {rulesFor} from './rule.ts'

/** Who stands against whom, before courts and voters. */
export const contestRules = [
  ...rulesFor(['court-case'], {
    sentenced: [
      'defendant',
      '{person}{aside} (?:{be} (?:also )?(?:sentenced|convicted|charged|found guilty|acquitted|accused|indicted)|pleaded|pleads)\\b',
    ],
    sues: [
      'plaintiff',
      '{party}{aside} {have}(?:sued|sues|sue|filed|files|appealed|petitioned|challenged|alleged|alleges)\\b',
    ],
    judge: ['judge', '(?:[Jj]udge|[Jj]ustice) {person} '],
  }),
  ...rulesFor(['election'], {
    came: [
      'candidate',
      '{person}{aside} (?:came (?:in )?(?:second|third|fourth)|placed (?:second|third)|received \\p{N}|got \\p{N}|conceded|earned \\p{N}|finished)',
    ],
  }),
]
