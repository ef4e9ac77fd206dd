/** A part of `npm run bench`. It measures, and says what it measured; how that is shown is not for it to decide. */
export type Bench = {about: string; run(effects: BenchEffects): Promise<Measurement>}

export type BenchEffects = {
  /** Where the texts lie that it measures with. */
  articles: string
  /** How many articles made-up archives have, in the order in which they are measured. */
  sizes: readonly number[]
  /** Tells whoever waits what is being done. */
  say(line: string): void
}

export type Measurement = {
  /** All that was measured, for `--json`. */
  figures: object
  tables: BenchTable[]
  plots: Plot[]
}

export type BenchTable = {title: string; head: string[]; rows: string[][]}

/** Points over two logarithmic scales: what grows evenly is a line, and how steep it is says how it grows. */
export type Plot = {
  /** The name of its file. */
  name: string
  title: string
  x: string
  y: string
  series: Array<{name: string; points: Array<readonly [x: number, y: number]>}>
}
