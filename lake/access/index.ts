export {readBody, readJson} from './body.ts'
export {corsHeaders, isPreflight} from './cors.ts'
export {checkDepth, parseJson} from './json.ts'
export {limits} from './limits.ts'
export * from './origin.ts'
export {isAtLeast, type Role, roleNamed, roles} from './roles.ts'
export {hashOf, makeSecret} from './secret.ts'
export {secure} from './securityHeaders.ts'
export {createStreams, type Listener, type Streams} from './streams.ts'
export {
  checkRole,
  LOCAL_USER,
  sessionCookie,
  type User,
  type Visitor,
  visitorOf,
} from './visitor.ts'
