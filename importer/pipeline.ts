import type {Course} from './course.ts'
import {type GatheredWindow, gather, type Sources, WINDOW} from './gather/index.ts'
import {advanced, noJournal, noProgress, type Progress} from './journal.ts'
import {once} from './once.ts'
import {versionOf} from './runOf.ts'
import {type Scratch, scratchInMemory} from './scratch.ts'
import type {ImportSettings, LateSettings} from './settings.ts'
import {bySource} from './sourceOrder.ts'
import {createTally, type Tally, type Totals} from './tally.ts'
import type {Plan, Receipt} from './types.ts'

/**
 * The whole way from texts to documents, a window of sources after the other: while one is written, the next is read.
 * What a window is compared with is what the dataset holds then, the windows before it included, so that an import that
 * is broken off and begun again decides as one that never was. What the journal has of such a one is written first.
 */
export function importSources(
  located: Sources,
  settings: ImportSettings,
): Promise<{totals: Totals; receipt: Receipt}> {
  const {records} = settings.dataset
  return importNew(located, {...settings, records, connect: async () => settings})
}

/** The same. What plans and writes is loaded, and the dataset opened, when something is new: most often nothing is. */
export async function importNew(
  located: Sources,
  settings: LateSettings,
): Promise<{totals: Totals; receipt: Receipt}> {
  const {scratch: room = scratchInMemory} = settings
  const scratch = room()
  const tally = createTally(scratch)
  let begun: Course | undefined
  const course = once(async () => {
    begun = await begin(settings, tally)
    return begun
  })
  try {
    return await importWindows(located, settings, {scratch, tally, course})
  } finally {
    begun?.close()
    scratch.close()
  }
}

/** What the windows of an import share. */
type Shared = {scratch: Scratch; tally: Tally; course(): Promise<Course>}

async function importWindows(
  located: Sources,
  settings: LateSettings,
  {scratch, tally, course}: Shared,
): Promise<{totals: Totals; receipt: Receipt}> {
  const {run, limits = WINDOW} = settings
  let progress = await finishLeft(settings, course)
  const before = progress.windows
  let window = 0
  const windows = gather(located, {
    ...settings,
    ...{scratch, limits},
    dataset: async () => (await settings.connect()).dataset,
    importerVersion: versionOf(settings),
  })
  for await (const gathered of windows) {
    const bringsNothing = gathered.gathered.length === 0
    const {plan, taken, ...written} = bringsNothing
      ? {plan: nothing(gathered, run.id), taken: gathered}
      : await (await course()).write(gathered, progress)
    // A run that goes on comes by what it has done already.
    const isRepeated = ++window <= before && plan.transactions.length === 0
    progress = isRepeated ? {...progress, ...written} : advanced({...progress, ...written}, plan)
    tally.finish(plan)
    if (plan.transactions.length > 0) await (await course()).note(progress)
    await settings.onWindow?.({plan, gathered: taken.gathered})
  }
  const {receipt} = progress
  if (receipt.transactions > 0) await (await course()).end(progress)
  // Those that were imported before it was broken off are unchanged now.
  return {totals: {...tally.totals(), sources: progress.sources}, receipt}
}

async function begin(settings: LateSettings, tally: Tally): Promise<Course> {
  const {journal = noJournal} = settings
  const [{beginCourse}, connected] = [await import('./course.ts'), await settings.connect()]
  return beginCourse({...settings, ...connected, journal, tally})
}

async function finishLeft(
  {journal, run}: LateSettings,
  course: () => Promise<Course>,
): Promise<Progress> {
  const {progress = noProgress(run.id), plan} = journal?.left ?? {}
  return plan ? (await course()).finish(plan, progress) : progress
}

/** The plan of a window that brings nothing. */
function nothing({outcomes}: GatheredWindow, run: string): Plan {
  const sources = outcomes.toSorted(bySource)
  const none = {resolutions: [], assets: [], documents: [], reviews: [], transactions: []}
  return {version: 2, run, sources, ...none}
}
