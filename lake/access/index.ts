export {limits, readBody, readJson} from './body.ts'
export {checkHost, checkOrigin, isLoopbackOrigin} from './origin.ts'
export {LOCAL_USER, sessionCookie, type Visitor, visitorOf} from './visitor.ts'
