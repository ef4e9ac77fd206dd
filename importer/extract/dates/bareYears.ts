import type {SentenceDate} from './index.ts'

// A bare number is a year only where a preposition or brackets say so, or where it heads a name ("the 2016 election").
const YEAR = String.raw`(1[5-9]\d\d|20[0-4]\d)`
const IN_YEAR = new RegExp(
  String.raw`\b(?:in|since|by|until|till|during|before|after|from|of|early|late|mid|to|and|around|circa)(?:\s+|-)(?:early\s+|late\s+|mid-)?${YEAR}\b(?![\d,.]*\d|\s*(?:%|percent|people|votes|troops|cases|dollars|km|miles|metres|meters))`,
  'gi',
)
const BRACKETED_YEAR = new RegExp(String.raw`\(${YEAR}\)`, 'g')
const YEAR_OF_A_NAME = new RegExp(
  String.raw`\b(?:the|its|his|her|their|a)\s+${YEAR}\s+(?=\p{L})`,
  'gu',
)

/** Years that stand alone: "in 1945", "(1972)", "the 2016 election". */
export function bareYearsIn(text: string): SentenceDate[] {
  return [IN_YEAR, BRACKETED_YEAR, YEAR_OF_A_NAME].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const year = match[1] ?? ''
      const start = match.index + match[0].lastIndexOf(year)
      return {start, end: start + year.length, edtf: year}
    }),
  )
}
