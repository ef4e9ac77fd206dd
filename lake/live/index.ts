export {liveEvents} from './liveEvents.ts'
export {syncTagsOf} from './syncTags.ts'
