import type {Run} from './plan/index.ts'
import type {PlanSettings} from './settings.ts'

/** Counted up whenever the same source would give another plan: what an older importer read is read again. */
const IMPORTER_VERSION = '0.2.0'

/** A run as it is written down. `part` says which of its plans. */
export function runOf(settings: Pick<PlanSettings, 'extractor' | 'run'>, part = 1): Run {
  const {extractor, run} = settings
  const importerVersion = versionOf(settings)
  return {...run, part, importerVersion, extractor: `${extractor.name} ${extractor.version}`}
}

export function versionOf({extractor}: Pick<PlanSettings, 'extractor'>): string {
  return `${IMPORTER_VERSION} ${extractor.name} ${extractor.version}`
}
