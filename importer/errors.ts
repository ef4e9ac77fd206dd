/** The dataset changed between the plan and its commit. The pipeline reads it again and makes a new plan. */
export class DatasetMovedError extends Error {
  override name = 'DatasetMovedError'
}

/** The work could not be done. The message is one line for the person at the terminal; `cause` has the details. */
export class ImportError extends Error {
  override name = 'ImportError'
}
