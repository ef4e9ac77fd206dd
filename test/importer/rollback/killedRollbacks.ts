import {watch} from 'node:fs'
import {cp, mkdtempDisposable} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type ScriptProcess, startScript} from '../../scripts/startScript.ts'
import {killOften, type Toll} from '../killOften.ts'
import {withLakeOf} from '../lake.ts'
import {importTwice, stateOf} from './twoRuns.ts'

/**
 * Rolls a run back by the command line, as a process that is killed after it has changed a file of the lake so many times:
 * any number from once to as often as one does that nobody disturbs. It has to come to the state that that one leaves.
 */
export async function killRollbacks({
  kills,
  chance,
}: {
  kills: number
  chance(): number
}): Promise<Toll> {
  await using temporary = await mkdtempDisposable(join(tmpdir(), 'dateline-kill-'))
  const folder = temporary.path
  const imported = join(folder, 'imported')
  const undisturbed = join(folder, 'undisturbed')
  await withLakeOf(imported, importTwice)
  await copyOf(undisturbed)
  const first = start(undisturbed)
  const changes = await changesIn(undisturbed, first)
  await first.ended
  return await killOften(folder, {
    kills,
    expected: await withLakeOf(undisturbed, stateOf),
    contentIn: (data) => withLakeOf(data, stateOf),
    prepare: copyOf,
    start,
    async killSometime(child, data) {
      await changesIn(data, child, Math.ceil(chance() * changes))
      child.kill()
    },
  })

  function copyOf(data: string): Promise<void> {
    return cp(imported, data, {recursive: true})
  }
}

function start(data: string): ScriptProcess {
  return startScript('import.ts', ['--quiet', '--data', data, '--rollback', 'two'])
}

/** How often the files of a lake change before a process ends, or until it is as often as that. */
async function changesIn(data: string, child: ScriptProcess, most = Infinity): Promise<number> {
  let changes = 0
  await new Promise<void>((resolve) => {
    const watcher = watch(data, () => {
      changes++
      if (changes >= most) done()
    })
    const done = () => {
      watcher.close()
      resolve()
    }
    void child.ended.then(done)
  })
  return changes
}
