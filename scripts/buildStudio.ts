import {createHash} from 'node:crypto'
import {globSync, rmSync} from 'node:fs'
import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {spawnSanity, type Target} from './sanityCli.ts'

export type Build = {dist: string; outcome: 'built' | 'fresh'; milliseconds: number}

/**
 * Builds the Studio into dist/studio, unless what is there was built from the very same files. The old build stays in
 * place until the new one is whole, so that an interrupted build leaves nothing half-made.
 */
export async function buildStudio(target: Target, onStart: () => void = () => {}): Promise<Build> {
  const started = performance.now()
  const dist = resolve(root, 'dist/studio')
  const inputs = await hashOfInputs(target)
  const done = (outcome: Build['outcome']): Build => {
    return {dist, outcome, milliseconds: Math.round(performance.now() - started)}
  }
  if (await isBuiltFrom(inputs, dist)) return done('fresh')
  onStart()
  const building = `${dist}.${process.pid}`
  await mkdir(building, {recursive: true})
  try {
    await build(building, target)
    // Somebody else who built it meanwhile may be serving it already.
    if (await isBuiltFrom(inputs, dist)) return done('fresh')
    await writeFile(join(building, STAMP), inputs)
    await rm(dist, {recursive: true, force: true})
    await rename(building, dist)
  } finally {
    await rm(building, {recursive: true, force: true})
  }
  return done('built')
}

const root = resolve(import.meta.dirname, '..')
const STAMP = 'inputs.sha256'

const INPUTS = [
  'sanity.{config,cli,types}.ts',
  '{schemas,studio,queries,importer}/**/*.{ts,tsx,json}',
  'package-lock.json',
]

async function isBuiltFrom(inputs: string, dist: string): Promise<boolean> {
  return (await readFile(join(dist, STAMP), 'utf8').catch(() => '')) === inputs
}

async function hashOfInputs(target: Target): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(target))
  for (const file of globSync(INPUTS, {cwd: root}).sort()) {
    hash.update(`\n${file}\n`).update(await readFile(join(root, file)))
  }
  return hash.digest('hex')
}

function build(folder: string, target: Target): Promise<void> {
  const cli = spawnSanity(['build', folder, '--yes'], target, ['ignore', 'pipe', 'pipe'])
  const stop = () => {
    cli.kill('SIGKILL')
    rmSync(folder, {recursive: true, force: true})
  }
  process.once('exit', stop)
  const output: string[] = []
  cli.stdout?.on('data', (chunk) => output.push(String(chunk)))
  cli.stderr?.on('data', (chunk) => output.push(String(chunk)))
  return new Promise((resolve, reject) => {
    cli.on('error', reject)
    cli.on('close', (code) => {
      process.off('exit', stop)
      if (code === 0) resolve()
      else
        reject(new Error(`Building the Studio with \`sanity build\` failed:\n${output.join('')}`))
    })
  })
}
