export {type Detail, describeTransaction} from './describeTransaction.ts'
export {type DocumentEvent, documentEvents} from './documentEvents.ts'
export {documentsAt, type Moment} from './documentsAt.ts'
