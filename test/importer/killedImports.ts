import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {watch} from 'node:fs'
import {mkdir, rm, writeFile} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {setTimeout as pass} from 'node:timers/promises'
import {isDeepStrictEqual} from 'node:util'
import {startLake} from '../../lake/index.ts'
import {newsArticle} from '../../scripts/archive/index.ts'
import {findingsIn} from '../lake/findingsIn.ts'
import {clientOf, contentOf} from './lake.ts'

/** What came of it: imports that came to their end, how many kills it took, and whatever was not as it has to be. */
export type Toll = {finished: number; kills: number; problems: string[]}

type Content = Awaited<ReturnType<typeof contentOf>>

/**
 * Imports short articles by the command line, as a process that is killed at moments that nobody chose: half of them
 * while it reads or starts, half while it writes. After each the lake is looked through; then the same is started again,
 * until it comes to its end and its content is compared with that of an import that nobody disturbed.
 */
export async function killImports(
  folder: string,
  {articles, kills, chance}: {articles: number; kills: number; chance(): number},
): Promise<Toll> {
  const sources = join(folder, 'news')
  await writeShortArticles(sources, articles)
  const begun = performance.now()
  await importInto(join(folder, 'undisturbed'), sources).ended
  const duration = performance.now() - begun
  const undisturbed = await contentIn(join(folder, 'undisturbed'))
  const toll: Toll = {finished: 0, kills: 0, problems: []}
  while (toll.kills < kills) {
    const data = join(folder, `killed-${toll.finished}`)
    toll.problems.push(...(await importKilled(data)))
    if (!isDeepStrictEqual(await contentIn(data), undisturbed)) {
      toll.problems.push(`Import ${toll.finished} did not come to the same as an undisturbed one`)
    }
    await rm(data, {recursive: true})
    toll.finished++
  }
  return toll

  /** Once, however many kills that takes. */
  async function importKilled(data: string): Promise<string[]> {
    const problems: string[] = []
    for (;;) {
      const isLast = toll.kills >= kills
      const child = importInto(data, sources)
      if (!isLast) void killSometime(child, join(data, 'runs'), duration, chance)
      const {status, err} = await child.ended
      if (status !== null) return status === 0 ? problems : [...problems, `${status}: ${err}`]
      toll.kills++
      problems.push(...findingsIn(data))
    }
  }
}

/** Plausible ones, cut off after the first paragraph: it is not reading that is to be tried. */
async function writeShortArticles(folder: string, count: number): Promise<void> {
  await mkdir(folder, {recursive: true})
  for (let number = 1; number <= count; number++) {
    const [headline, date, , paragraph] = newsArticle(11, number).split('\n\n')
    const name = `${String(number).padStart(4, '0')}.txt`
    await writeFile(join(folder, name), [headline, date, paragraph].join('\n\n'))
  }
}

type ImportProcess = {
  kill(): void
  /** The status is null for one that was killed. */
  ended: Promise<{status: number | null; err: string}>
}

const script = resolve(import.meta.dirname, '../../scripts/import.ts')

function importInto(data: string, sources: string): ImportProcess {
  const {SANITY_PROJECT_ID: _, ...env} = process.env
  const args = [script, '--quiet', '--data', data, sources]
  const child = spawn(process.execPath, args, {env, stdio: ['ignore', 'ignore', 'pipe']})
  let err = ''
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk
  })
  return {
    kill: () => void child.kill('SIGKILL'),
    ended: once(child, 'close').then(([status]: (number | null)[]) => ({
      status: status ?? null,
      err,
    })),
  }
}

/** What is written between two changes of a journal takes about as long, in milliseconds. */
const WRITING = 300

async function killSometime(
  child: ImportProcess,
  runs: string,
  duration: number,
  chance: () => number,
): Promise<void> {
  await mkdir(runs, {recursive: true})
  const stop = new AbortController()
  void child.ended.then(() => stop.abort())
  try {
    if (chance() < 0.5) await pass(chance() * duration, undefined, stop)
    else {
      const watched = watch(runs, stop)
      await once(watched, 'change', stop)
      watched.close()
      await pass(chance() * WRITING, undefined, stop)
    }
    child.kill()
  } catch {
    // It came to its end before.
  }
}

async function contentIn(data: string): Promise<Content> {
  const lake = await startLake({data})
  try {
    return await contentOf(clientOf(lake))
  } finally {
    await lake.close()
  }
}
