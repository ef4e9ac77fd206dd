/** The built-in extractor on all cores. */
export {inThreads} from './inThreads.ts'
