import {createLake, openStore} from '../../lake/index.ts'
import {lakeContract, lakeUnderTest} from '../contracts/lake/index.ts'

lakeContract('in process', async () => {
  const lake = createLake({store: openStore(), token: 'secret'})
  return lakeUnderTest({
    url: 'http://localhost',
    token: 'secret',
    fetch: lake.fetch,
    close: async () => lake.close(),
  })
})
