import type {ResolutionGrowth} from '../resolutionGrowth.ts'
import type {Bench, BenchTable, Plot} from './bench.ts'
import {measuredIn} from './process.ts'

/** What it costs to recognise in an article those whom the dataset knows, beside reading it. */
export const resolving: Bench = {
  about: 'recognising an article’s entities among 1,000 to 100,000 known ones, beside reading it',
  async run({articles, say}) {
    say('1,000 to 100,000 known entities')
    const flags = ['--expose-gc']
    const growth = await measuredIn<ResolutionGrowth>('resolutionGrowth.ts', [articles], {flags})
    return {figures: growth, tables: [growthTable(growth)], plots: [growthPlot(growth)]}
  },
}

function growthTable({articles, extractionMilliseconds, rows}: ResolutionGrowth): BenchTable {
  const reading = extractionMilliseconds.toFixed(2)
  return {
    title: `Recognising the entities of ${articles} articles; reading one takes ${reading} ms`,
    head: ['known', 'ms an article', 'of reading', 'loaded s', 'MB'],
    rows: rows.map(({known, resolutionMilliseconds, loadSeconds, megabytes}) => [
      known.toLocaleString('en'),
      resolutionMilliseconds.toFixed(2),
      `${Math.round((100 * resolutionMilliseconds) / extractionMilliseconds)} %`,
      loadSeconds.toFixed(1),
      megabytes.toFixed(0),
    ]),
  }
}

function growthPlot({extractionMilliseconds, rows}: ResolutionGrowth): Plot {
  const own = rows.map(({known, resolutionMilliseconds: y}) => [known, y] as const)
  const reading = rows.map(({known}) => [known, extractionMilliseconds] as const)
  return {
    name: 'resolve-growth',
    title: 'Recognising the entities of one article',
    x: 'known entities',
    y: 'milliseconds of one core',
    series: [
      {name: 'recognising', points: own},
      {name: 'reading', points: reading},
    ],
  }
}
