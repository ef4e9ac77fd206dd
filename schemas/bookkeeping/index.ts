import {importChange} from './importChange.ts'
import {importRecord} from './importRecord.ts'
import {importResolution} from './importResolution.ts'
import {importReview} from './importReview.ts'
import {importRun} from './importRun.ts'
import {matchEvidence} from './matchEvidence.ts'

/** What the importer keeps about its own work. Not content, and in no public query: their ids have a dot. */
export const bookkeeping = [importRun, importChange, importRecord, importReview, importResolution]

/** What they are made of. */
export const bookkeepingObjects = [matchEvidence]
