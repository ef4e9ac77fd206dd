import {once} from 'node:events'
import {startLake} from '../../lake/index.ts'

/**
 * Started as a process of its own by startProcess.ts, so that it can be killed: waits to be told to begin, serves the
 * folder of the first argument, and says where.
 */
await once(process.stdin, 'data')
const {url, token} = await startLake({data: process.argv[2] ?? ''})
process.stdout.write(`${JSON.stringify({url, token})}\n`)
