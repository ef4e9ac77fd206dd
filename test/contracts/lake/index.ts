import {afterEach, beforeEach, describe} from 'vitest'
import {actionsContract} from './actions.ts'
import {assetsContract} from './assets.ts'
import {badInputContract} from './badInput.ts'
import {differencesContract} from './differences.ts'
import {historyContract} from './history.ts'
import type {LakeUnderTest, StartLake} from './lakeUnderTest.ts'
import {listeningContract} from './listening.ts'
import {mutationOptionsContract} from './mutationOptions.ts'
import {mutationsContract} from './mutations.ts'
import {patchCasesContract} from './patchCases.ts'
import {queriesContract} from './queries.ts'
import {referencesContract} from './references.ts'
import {releaseStatesContract} from './releaseStates.ts'
import {releasesContract} from './releases.ts'
import {searchContract} from './search.ts'
import {studioCallsContract} from './studioCalls.ts'
import {transactionsContract} from './transactions.ts'
import {visibilityContract} from './visibility.ts'

export {type LakeUnderTest, lakeUnderTest, type StartLake} from './lakeUnderTest.ts'

/** Everything that a lake promises to whoever talks to it, however they reach it. */
export function lakeContract(reached: string, start: StartLake): void {
  describe(`a lake ${reached}`, () => {
    let running: LakeUnderTest
    const lake = (): LakeUnderTest => running

    beforeEach(async () => {
      running = await start()
    })
    afterEach(() => running.close())

    mutationsContract(lake)
    mutationOptionsContract(lake)
    referencesContract(lake)
    transactionsContract(lake)
    queriesContract(lake)
    visibilityContract(lake)
    actionsContract(lake)
    releaseStatesContract(lake)
    releasesContract(lake)
    listeningContract(lake)
    searchContract(lake)
    historyContract(lake)
    assetsContract(lake)
    studioCallsContract(lake)
    badInputContract(lake)
    patchCasesContract(lake)
    differencesContract(lake)
  })
}
