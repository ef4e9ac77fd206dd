import {
  datasetOf,
  emptyDataset,
  type PlanSettings,
  planImport,
  type Sources,
  totalsOf,
} from '../importer/index.ts'
import {type ConnectSettings, connect} from './connect.ts'
import type {ImportResult} from './importResult.ts'

type Settings = Omit<PlanSettings, 'dataset'>

/** The way into a file, where no dataset is asked. */
export async function planForFile(
  located: Sources,
  settings: Settings,
  path: string,
): Promise<ImportResult> {
  const planned = await planImport(located, {...settings, dataset: emptyDataset})
  return {planned, totals: totalsOf(planned.plan), target: path}
}

/** The way up to the plan: what would be done. */
export async function planForDataset(
  located: Sources,
  settings: Settings,
  connecting: ConnectSettings,
): Promise<ImportResult> {
  const {client, target, close} = await connect(connecting)
  try {
    const planned = await planImport(located, {...settings, dataset: datasetOf(client, target)})
    return {planned, totals: totalsOf(planned.plan), target}
  } finally {
    await close()
  }
}
