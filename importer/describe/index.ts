/** What a plan changes, in words. */
export {type ChangeLine, describeChange} from './describeChange.ts'
export type {NameOf} from './describeValue.ts'
export {calledOf, namesIn} from './namesIn.ts'
