/** The `edtf` package ships no types. These cover what dates.ts uses of it. */
declare module 'edtf' {
  type Qualification = {value: number}

  /** `precision` counts the parts that are known: 1 year, 2 month, 3 day; 0 for an instant. */
  export type ExtendedDate = {
    precision: 0 | 1 | 2 | 3
    /** Epoch milliseconds, UTC. */
    min: number
    max: number
    approximate: Qualification
    uncertain: Qualification
  }

  type Parsed = {type: string}

  export function parse(text: string, options: {level: number; types: string[]}): Parsed
  export default function edtf(parsed: Parsed): ExtendedDate
}
