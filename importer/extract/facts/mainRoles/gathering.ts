import {rulesFor} from './rule.ts'

/** Who comes to a gathering, and who speaks there. */
export const gatheringRules = [
  ...rulesFor(['festival', 'ceremony', 'performance', 'competition'], {
    guests: [
      'guest',
      '(?:guests?|attendees|speakers|performers|contestants|celebrities)[^.;‹]{0,30}(?: such as| like| including| included|:)(?: \\p{Ll}+){0,2} {people}',
    ],
  }),
  ...rulesFor(
    ['festival', 'ceremony', 'performance', 'competition', 'meeting', 'summit', 'protest'],
    {
      'attended-event': ['attendee', '{people} (?:{be} in attendance|attended|{be} present)\\b'],
    },
  ),
  ...rulesFor(['protest', 'meeting', 'ceremony', 'summit'], {
    'spoke-there': ['speaker', '{person} (?:spoke|addressed the crowd|gave a speech)\\b'],
  }),
]
