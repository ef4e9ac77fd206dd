import {type ClientPerspective, createClient} from '@sanity/client'
import {afterAll, beforeAll, describe} from 'vitest'
import {type RunningLake, startLake} from '../../lake/index.ts'
import {promisesOfQueries} from './contract.ts'
import {dataset} from './dataset.ts'

let lake: RunningLake

beforeAll(async () => {
  lake = await startLake()
  const writer = connect('raw')
  const transaction = dataset.reduce((all, document) => all.create(document), writer.transaction())
  await transaction.commit({visibility: 'sync'})
})

afterAll(() => lake.close())

describe.each<ClientPerspective>(['published', 'raw'])(
  'over the lake, perspective %s',
  (perspective) => {
    promisesOfQueries(async () => connect(perspective))
  },
)

function connect(perspective: ClientPerspective) {
  return createClient({
    projectId: lake.projectId,
    dataset: lake.dataset,
    apiHost: lake.url,
    useProjectHostname: false,
    useCdn: false,
    apiVersion: '2025-02-19',
    token: lake.token,
    perspective,
  })
}
