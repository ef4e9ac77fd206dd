import type {Bench} from './bench.ts'
import {commit} from './commit.ts'
import {extract} from './extract.ts'
import {importing} from './import.ts'
import {lakeLoad} from './lakeLoad.ts'
import {lakeQueries} from './lakeQueries.ts'
import {resolving} from './resolve.ts'

export type {Bench, BenchTable, Measurement, Plot} from './bench.ts'
export {svgPlot} from './svgPlot.ts'

/** All that can be measured, by the name that the command line knows it by. A file each. */
export const benches: Record<string, Bench> = {
  extract,
  import: importing,
  resolve: resolving,
  commit,
  'lake-queries': lakeQueries,
  'lake-load': lakeLoad,
}
