export {limits, readBody, readJson} from './body.ts'
export {checkHost, checkOrigin, isLoopbackOrigin} from './origin.ts'
export {isStudioPath, LOCAL_USER, signIn, type Visitor, visitorOf} from './visitor.ts'
