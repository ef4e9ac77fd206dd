export {liveEvents} from './liveEvents.ts'
export {syncTags} from './syncTags.ts'
