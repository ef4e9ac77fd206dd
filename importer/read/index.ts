/** bytes -> Source: where the texts lie, what they are called, and what the newsroom wrote in them. */
export {dateLine} from './dateLine.ts'
export {SIZE_LIMIT} from './decode.ts'
export {filedFrom} from './filedFrom.ts'
export {type Files, type Located, locate, reasonOf, STANDARD_INPUT} from './locate.ts'
export {type Origin, type ReadOutcome, readText} from './readText.ts'
