import {createClient} from '@sanity/client'
import {startLake} from '../../lake/index.ts'

/**
 * Started as a process of its own by durability.test.ts, which kills it: serves the folder of the first argument and
 * writes pairs of documents to it without end, printing the number of each pair once it has been acknowledged.
 */
const lake = await startLake({data: process.argv[2] ?? ''})
const client = createClient({
  projectId: 'local',
  dataset: 'production',
  apiVersion: '2025-02-19',
  apiHost: lake.url,
  useProjectHostname: false,
  useCdn: false,
  token: lake.token,
})

async function write(from: number): Promise<never> {
  for (let pair = from; ; pair += 4) {
    await client
      .transaction()
      .create({_id: `a${pair}`, _type: 'half', other: {_type: 'reference', _ref: `b${pair}`}})
      .create({_id: `b${pair}`, _type: 'half'})
      .commit()
    process.stdout.write(`${pair}\n`)
  }
}

await Promise.all([write(0), write(1), write(2), write(3)])
