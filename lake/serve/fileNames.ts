/** The store of the dataset that a lake is made with. */
export const STORE = 'lake.db'

/** Is in a folder while the stores in it are being exchanged for others. */
export const RESTORING = 'restoring'
