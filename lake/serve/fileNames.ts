/** The store of the dataset that a lake is made with. */
export const STORE = 'lake.db'

/** Where a lake says that it answers, for as long as it does. */
export const ANNOUNCEMENT = 'lake.json'

/** Is in a folder while the stores in it are being exchanged for others. */
export const RESTORING = 'restoring'
