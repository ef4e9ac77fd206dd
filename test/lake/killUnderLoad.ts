import {setTimeout as pass} from 'node:timers/promises'
import type {SanityClient} from '@sanity/client'
import {clientOf} from './access/lakeWith.ts'
import {findingsIn} from './findingsIn.ts'
import {type LakeProcess, startProcess} from './startProcess.ts'

/** What came of it: transactions that were acknowledged, and whatever was not as it has to be after a restart. */
export type Toll = {acknowledged: number; problems: string[]}

const WRITERS = ['w0', 'w1', 'w2', 'w3']
/** Of this many pairs the oldest one is deleted by each transaction that creates one. */
const KEPT = 3

/**
 * Serves a folder, lets four writers at it, and kills the process at a moment that nobody chose: mostly while they
 * write, now and then while it starts. After each restart the lake is asked what it has, and its file is checked.
 */
export async function killUnderLoad(data: string, times: number): Promise<Toll> {
  const toll: Toll = {acknowledged: 0, problems: []}
  const counts = new Map(WRITERS.map((writer) => [writer, 0]))
  await using processes = startedAhead(data)
  for (let kills = 0; kills < times; kills += 1) {
    const lake = processes.next()
    if (kills % 4 === 3) await Promise.all([lake.begin(), killSoon(lake, 60)])
    else {
      const client = await restart(lake)
      void killSoon(lake, 250)
      toll.acknowledged += await write(client, counts)
    }
    await lake.ended
  }
  await restart(processes.next())
  return toll

  async function restart(lake: LakeProcess): Promise<SanityClient> {
    const served = await lake.begin()
    if (!served) throw new Error('The lake did not start after it had been killed')
    const client = clientOf(served)
    toll.problems.push(...(await compare(client, counts)), ...findingsIn(data))
    return client
  }
}

/** While one process works, the one after it loads its code. */
function startedAhead(data: string): {next(): LakeProcess} & AsyncDisposable {
  const started = [startProcess(data)]
  return {
    next() {
      started.push(startProcess(data))
      const [lake = startProcess(data)] = started.slice(-2)
      return lake
    },
    async [Symbol.asyncDispose]() {
      for (const lake of started) lake.kill()
      await Promise.all(started.map(({ended}) => ended))
    },
  }
}

async function killSoon(lake: LakeProcess, atMost: number): Promise<void> {
  await pass(Math.random() * atMost)
  lake.kill()
}

/** Each writer writes one transaction after the other, until its lake is gone. How many were acknowledged is told. */
async function write(client: SanityClient, counts: Map<string, number>): Promise<number> {
  const before = sum(counts)
  await Promise.all(
    WRITERS.map(async (writer) => {
      try {
        for (;;) {
          const count = (counts.get(writer) ?? 0) + 1
          await transactionOf(client, writer, count).commit()
          counts.set(writer, count)
        }
      } catch {
        // Killed. Whether it has carried out the last transaction nobody knows.
      }
    }),
  )
  return sum(counts) - before
}

function transactionOf(client: SanityClient, writer: string, count: number) {
  const other = {_type: 'reference', _ref: `${writer}-b${count}`}
  const text = `${writer} ${'word '.repeat((count % 10) * 100)}`
  const transaction = client
    .transaction()
    .create({_id: `${writer}-a${count}`, _type: 'half', other, text})
    .create({_id: `${writer}-b${count}`, _type: 'half'})
    .createIfNotExists({_id: writer, _type: 'counter', count: 0})
    .patch(writer, {inc: {count: 1}})
  const old = count - KEPT
  return old < 1 ? transaction : transaction.delete(`${writer}-a${old}`).delete(`${writer}-b${old}`)
}

/** All that was acknowledged is there, and of each writer's last transaction all or nothing. Counts go on from there. */
async function compare(client: SanityClient, counts: Map<string, number>): Promise<string[]> {
  const documents = await client.fetch<{_id: string; count?: number}[]>('*{_id, count}')
  return WRITERS.flatMap((writer) => {
    const own = documents.filter(({_id}) => _id.startsWith(writer))
    const acknowledged = counts.get(writer) ?? 0
    const count = own.find(({_id}) => _id === writer)?.count ?? 0
    counts.set(writer, count)
    const has = own.map(({_id}) => _id).toSorted()
    const isKept = count === acknowledged || count === acknowledged + 1
    return isKept && has.join() === idsAfter(writer, count).join()
      ? []
      : `${writer} had ${acknowledged} acknowledged, and there are ${has.join(', ')} at ${count}`
  })
}

function idsAfter(writer: string, count: number): string[] {
  if (count === 0) return []
  const kept = Array.from({length: Math.min(KEPT, count)}, (_, index) => count - index)
  return [
    writer,
    ...kept.flatMap((pair) => [`${writer}-a${pair}`, `${writer}-b${pair}`]),
  ].toSorted()
}

function sum(counts: Map<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0)
}
