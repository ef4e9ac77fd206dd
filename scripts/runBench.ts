import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import Table from 'cli-table3'
import {type BenchTable, benches, type Measurement, svgPlot} from './bench/index.ts'
import type {BenchOptions} from './benchCommand.ts'

/** Measures one part after the other, for they would disturb each other, and prints what came out. */
export async function runBench(parts: readonly string[], options: BenchOptions): Promise<void> {
  const {articles, sizes, plots: folder, json} = options
  const measured: Record<string, Measurement> = {}
  for (const [name, bench] of Object.entries(benches)) {
    if (parts.length > 0 && !parts.includes(name)) continue
    const say = (line: string) => process.stderr.write(`${name}: ${line}\n`)
    measured[name] = await bench.run({articles, sizes, say})
  }
  const measurements = Object.values(measured)
  if (folder) await draw(folder, measurements)
  process.stdout.write(
    json
      ? `${JSON.stringify(figuresOf(measured), null, 2)}\n`
      : `${measurements.flatMap(({tables}) => tables.map(written)).join('\n')}\n`,
  )
}

async function draw(folder: string, measurements: Measurement[]): Promise<void> {
  await mkdir(folder, {recursive: true})
  for (const plot of measurements.flatMap(({plots}) => plots)) {
    await writeFile(join(folder, `${plot.name}.svg`), svgPlot(plot))
  }
}

function figuresOf(measured: Record<string, Measurement>): Record<string, object> {
  return Object.fromEntries(Object.entries(measured).map(([name, {figures}]) => [name, figures]))
}

function written({title, head, rows}: BenchTable): string {
  const [, ...figures] = head
  const table = new Table({
    head,
    colAligns: ['left', ...figures.map(() => 'right' as const)],
    style: {head: [], border: [], compact: true},
  })
  table.push(...rows)
  return `${title}\n${table}\n`
}
