import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {svgPlot} from '../../../scripts/bench/index.ts'

const script = join(import.meta.dirname, '../../../scripts/bench.ts')

function run(...args: string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [script, ...args])
  return {status, out: stdout.toString(), err: stderr.toString()}
}

test('npm run bench tells its parts', () => {
  const {status, out} = run('--help')
  expect(status).toBe(0)
  expect(out).toMatch(/^ {2}extract +reading/m)
})

test('a part that there is not is refused with those that there are', () => {
  expect(run('flight')).toMatchObject({status: 2, err: expect.stringMatching(/flight.*extract/s)})
})

test('sizes that are none are refused with what they look like', () => {
  expect(run('import', '--sizes', 'many')).toMatchObject({
    status: 2,
    err: expect.stringContaining('such as 1000,10000'),
  })
})

test('even growth is drawn as a straight line', () => {
  const points = [10, 100, 1000].map((x) => [x, x / 100] as const)
  const plot = {name: 'a', title: 'A & B', x: 'x', y: 'y', series: [{name: 'even', points}]}
  const svg = svgPlot(plot)
  expect(svg).toContain('>A &amp; B</text>')
  const [, drawn = ''] = /<polyline points="([^"]+)"/.exec(svg) ?? []
  const [one, two, three] = drawn.split(' ').map((place) => place.split(',').map(Number))
  for (const axis of [0, 1]) {
    expect((one?.[axis] ?? 0) + (three?.[axis] ?? 0)).toBeCloseTo(2 * (two?.[axis] ?? 0), 0)
  }
})
