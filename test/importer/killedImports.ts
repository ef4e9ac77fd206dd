import {once} from 'node:events'
import {watch} from 'node:fs'
import {mkdir, mkdtempDisposable, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as pass} from 'node:timers/promises'
import {newsArticle} from '../../scripts/archive/index.ts'
import {type ScriptProcess, startScript} from '../scripts/startScript.ts'
import {killOften, type Toll} from './killOften.ts'
import {contentOf, withLakeOf} from './lake.ts'

/**
 * Imports short articles by the command line, as a process that is killed at moments that nobody chose: half of them
 * while it reads or starts, half while it writes. It has to come to the content of an import that nobody disturbed.
 */
export async function killImports({
  articles,
  kills,
  chance,
}: {
  articles: number
  kills: number
  chance(): number
}): Promise<Toll> {
  await using temporary = await mkdtempDisposable(join(tmpdir(), 'dateline-kill-'))
  const folder = temporary.path
  const sources = join(folder, 'news')
  await writeShortArticles(sources, articles)
  const start = (data: string) => startScript('import.ts', ['--quiet', '--data', data, sources])
  const contentIn = (data: string) => withLakeOf(data, contentOf)
  const undisturbed = join(folder, 'undisturbed')
  const begun = performance.now()
  await start(undisturbed).ended
  const duration = performance.now() - begun
  return await killOften(folder, {
    kills,
    expected: await contentIn(undisturbed),
    contentIn,
    start,
    killSometime: (child, data) => killSometime(child, join(data, 'runs'), duration, chance),
  })
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

/** What is written between two changes of a journal takes about as long, in milliseconds. */
const WRITING = 300

async function killSometime(
  child: ScriptProcess,
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
