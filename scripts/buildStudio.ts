import {spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {globSync} from 'node:fs'
import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {join, resolve} from 'node:path'

export type Build = {dist: string; outcome: 'built' | 'fresh'; milliseconds: number}

/** What decides what the bundle is: a hosted Studio and a local one are two builds of the same files. */
export type Target = {projectId: string | undefined; dataset: string | undefined}

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
  if ((await readFile(join(dist, STAMP), 'utf8').catch(() => '')) === inputs) return done('fresh')
  onStart()
  const building = `${dist}.${process.pid}`
  await mkdir(building, {recursive: true})
  try {
    await runSanity(['build', building, '--yes'], target)
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

async function hashOfInputs(target: Target): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(target))
  for (const file of globSync(INPUTS, {cwd: root}).sort()) {
    hash.update(`\n${file}\n`).update(await readFile(join(root, file)))
  }
  return hash.digest('hex')
}

/** The CLI's own script, not npm's: stopping npm would leave the CLI running behind it. */
function runSanity(args: string[], {projectId, dataset}: Target): Promise<void> {
  const manifest = createRequire(import.meta.url).resolve('sanity/package.json')
  const child = spawn(process.execPath, [join(manifest, '../bin/sanity'), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      DO_NOT_TRACK: '1',
      NO_COLOR: '1',
      NODE_ENV: 'production',
      SANITY_PROJECT_ID: projectId ?? '',
      SANITY_DATASET: dataset ?? '',
    },
  })
  const output: string[] = []
  child.stdout.on('data', (chunk) => output.push(String(chunk)))
  child.stderr.on('data', (chunk) => output.push(String(chunk)))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve()
      else
        reject(new Error(`Building the Studio with \`sanity build\` failed:\n${output.join('')}`))
    })
  })
}
