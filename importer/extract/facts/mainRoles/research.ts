import {rulesFor} from './rule.ts'

const SCHOLARS =
  '[Rr]esearchers|[Ss]cientists|[Tt]eam|[Aa]stronomers|[Bb]iologists|[Pp]hysicists|[Ee]ngineers'
const WORK = '[Ss]tudy|[Rr]esearch|[Ss]urvey'

/** Who makes a study or a find known. */
export const researchRules = [
  ...rulesFor(['publication', 'discovery'], {
    'lead-author': [
      'author',
      '(?:[Ll]ead |[Ss]enior |[Ff]irst |[Cc]o-|[Ss]tudy )*[Aa]uthors?,? (?:[\\p{L}-]+ ){0,2}{people}',
    ],
    'author-aside': [
      'author',
      '{person},? (?:[^,;‹]{0,30})?(?:an? |the |one of the )(?:study{s} )?(?:lead |senior |first )?(?:co-)?authors?\\b',
    ],
    'researchers-of': [
      'researcher',
      `(?:${SCHOLARS}|${WORK})(?: \\p{Ll}[\\p{L}-]*){0,2} (?:from|at|of|by|with) {the}{organization}`,
    ],
    'study-led-by': [
      'author',
      `(?:${SCHOLARS}|${WORK}|paper|report|article|experiment)[^.;‹]{0,40},? (?:led|authored|written|conducted|carried out|headed) by (?:[^.;‹]{0,40})?{party}`,
    ],
    finds: [
      'author',
      '{party}{aside} {have}(?:found|finds?|discover(?:ed|s)?|publish(?:ed|es)?|releases?|detected|observed)\\b',
    ],
  }),
  ...rulesFor(['publication'], {
    'published-in': [
      'publisher',
      '(?:published|appeared|appears|released)(?: \\p{L}+day| on \\p{L}+day| yesterday| online| today){0,2} (?:in|by) {the}(?:journal )?{organization}',
    ],
  }),
]
