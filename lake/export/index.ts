export {exportedLines} from './exportedLines.ts'
