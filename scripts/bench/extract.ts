import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Growth} from '../extractionGrowth.ts'
import type {Speed} from '../extractionSpeed.ts'
import type {Bench, BenchEffects, BenchTable, Plot} from './bench.ts'
import {measuredIn} from './process.ts'

type Named = Speed & {name: string}

const NAMES = ['builtin', 'compromise', 'wink-nlp with rules']

/** What reading costs: ours beside the libraries that find names in English without a network. */
export const extract: Bench = {
  about:
    'reading: speed, start and memory beside other libraries; growth with the length of a text',
  async run(effects) {
    const systems = await systemsBeside(effects)
    effects.say('texts from 1,000 to 1,000,000 characters')
    const growth = await measuredIn<Growth>('extractionGrowth.ts', [effects.articles])
    return {
      figures: {systems, ratios: ratiosOf(systems), growth},
      tables: [costTable(systems), growthTable(growth)],
      plots: [growthPlot(growth)],
    }
  },
}

/** As often as one after the other is measured, so that what disturbs the machine for a while disturbs them all. */
const ROUNDS = 3

async function systemsBeside({articles, say}: BenchEffects): Promise<Named[]> {
  const cache = await mkdtemp(join(tmpdir(), 'dateline-bench-'))
  const best = new Map<string, Named>()
  for (let round = 1; round <= ROUNDS; round++) {
    for (const name of NAMES) {
      say(`${name}, round ${round} of ${ROUNDS}`)
      // From the second round on a module is there as Node compiled it, as for everybody's second import.
      const speed = await measuredIn<Speed>('extractionSpeed.ts', [name, articles], {cache})
      best.set(name, better({name, ...speed}, best.get(name)))
    }
  }
  await rm(cache, {recursive: true})
  return [...best.values()]
}

/** The better of each figure: what is worse is worse by what else ran. */
function better(one: Named, other: Named = one): Named {
  return {
    name: one.name,
    loadMilliseconds: Math.min(one.loadMilliseconds, other.loadMilliseconds),
    startMilliseconds: Math.min(one.startMilliseconds, other.startMilliseconds),
    coldCharactersPerSecond: Math.max(one.coldCharactersPerSecond, other.coldCharactersPerSecond),
    charactersPerSecond: Math.max(one.charactersPerSecond, other.charactersPerSecond),
    megabytes: Math.min(one.megabytes, other.megabytes),
  }
}

/** How many times as fast ours is. */
function ratiosOf([ours, ...peers]: Named[]): Record<string, number> {
  return Object.fromEntries(
    peers.map(({name, charactersPerSecond}) => [
      name,
      Number(((ours?.charactersPerSecond ?? 0) / charactersPerSecond).toFixed(2)),
    ]),
  )
}

function costTable(systems: Named[]): BenchTable {
  const ratios = ratiosOf(systems)
  return {
    title: 'Reading the articles, in a process each; characters a second of one core',
    head: ['', 'once warm', 'first pass', 'ours is faster', 'loaded ms', 'first text ms', 'MB'],
    rows: systems.map((system) => [
      system.name,
      system.charactersPerSecond.toLocaleString('en'),
      system.coldCharactersPerSecond.toLocaleString('en'),
      ratios[system.name] === undefined ? '' : `${ratios[system.name]} ×`,
      String(system.loadMilliseconds),
      String(system.startMilliseconds),
      String(system.megabytes),
    ]),
  }
}

function growthTable({rows, exponent}: Growth): BenchTable {
  return {
    title: `Reading one text; time grows with its length to the power of ${exponent.toFixed(2)}`,
    head: ['characters', 'seconds', 'characters/s', 'entities', 'facts'],
    rows: rows.map(({characters, seconds, entities, facts}) => [
      characters.toLocaleString('en'),
      seconds.toFixed(3),
      Math.round(characters / seconds).toLocaleString('en'),
      String(entities),
      String(facts),
    ]),
  }
}

function growthPlot({rows}: Growth): Plot {
  const points = rows.map(({characters, seconds}) => [characters, seconds] as const)
  const [most] = points.slice(-1)
  const even = points.map(([x]) => [x, most ? (most[1] * x) / most[0] : 0] as const)
  return {
    name: 'extract-growth',
    title: 'Reading one text',
    x: 'characters',
    y: 'seconds of one core',
    series: [
      {name: 'builtin', points},
      {name: 'even growth', points: even},
    ],
  }
}
