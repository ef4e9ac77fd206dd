import {namesOfDataset} from './dataset/index.ts'
import {type GatheredWindow, gather, ONE_WINDOW, type Sources} from './gather/index.ts'
import {runOf, versionOf} from './runOf.ts'
import {scratchInMemory} from './scratch.ts'
import type {Planned, PlanSettings} from './settings.ts'
import {settle} from './settle/index.ts'

/** Everything but the writing: reads, extracts, resolves and plans, all sources at once. */
export async function planImport(located: Sources, settings: PlanSettings): Promise<Planned> {
  const {dataset, known} = settings
  let whole: GatheredWindow = {gathered: [], outcomes: []}
  const windows = gather(located, {
    ...settings,
    records: dataset.records,
    dataset: async () => dataset,
    importerVersion: versionOf(settings),
    limits: ONE_WINDOW,
    scratch: scratchInMemory(),
  })
  for await (const window of windows) whole = window
  const names = namesOfDataset(dataset, known)
  const plan = await settle(whole, {...settings, names, run: runOf(settings)})
  return {plan, gathered: whole.gathered}
}
