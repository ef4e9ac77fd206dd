/** What was gathered -> Plan: resolves, merges and validates until every document of the plan may be written. */
export {settle} from './settle.ts'
