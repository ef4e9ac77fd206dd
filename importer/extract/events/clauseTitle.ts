import {unmask} from '../masked.ts'
import type {Sighting} from './sightings.ts'

/** Where a headline's main clause ends and what surrounds it begins. */
const CLAUSE_END =
  /[;:]|, | (?:after|as|amid|amidst|while|following|before|ahead of|despite|during|when|since|because|although|but|say|says)\b/u

/** What a headline's verb tells, by the headline's own words: "Naming of the virus by the Health Office". */
export function clauseTitle({sentence, from, to, noun}: Sighting): string {
  const rest = sentence.text.slice(to)
  const end = rest.search(CLAUSE_END)
  const before = sentence.text.slice(0, from)
  const start = Math.max(before.lastIndexOf(';'), before.lastIndexOf(':')) + 1
  const words = (a: number, b: number) => unmask(sentence, a, b).quote.trim()
  const [subject, object] = [
    words(start, from),
    words(to, end < 0 ? sentence.text.length : to + end),
  ]
  const name = noun.charAt(0).toUpperCase() + noun.slice(1)
  if (subject === '') return `${name} of ${object}`
  return object === '' || LEADS_ON.test(object)
    ? `${name} of ${subject} ${object}`.trim()
    : `${name} of ${object} by ${subject}`
}

/** What follows the verb is no object of it. */
const LEADS_ON = /^(?:in|on|at|to|for|from|with|over|by|into|near|against|not|that) /
