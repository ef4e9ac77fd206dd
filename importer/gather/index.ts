/** Bytes -> Extraction, a window of sources after the other: what is planned and written together. */
export type {Sources} from './find.ts'
export {type Gathered, type GatheredWindow, gather, gatherAgain} from './gather.ts'
export {type Limits, ONE_WINDOW, WINDOW} from './windows.ts'
