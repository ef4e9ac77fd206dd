import {startLake} from '../../lake/index.ts'
import {lakeContract, lakeUnderTest} from '../contracts/lake/index.ts'

lakeContract('over a socket', async () => {
  const lake = await startLake()
  return lakeUnderTest({...lake, fetch: (request) => fetch(request)})
})
