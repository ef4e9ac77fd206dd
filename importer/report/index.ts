/** What an import found, for people to look through in a browser. */
export {htmlReport} from './htmlReport.ts'
