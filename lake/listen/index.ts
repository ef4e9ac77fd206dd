export {listen} from './listen.ts'
export type {ListenRequest} from './listener.ts'
export {type Effects, effectsOf} from './mutationEvents.ts'
export {type Source, streamResponse} from './stream.ts'
