import './compileCache.js'
import {reportFault} from './reportFault.ts'
import {type Asked, reviewCommand} from './reviewCommand.ts'

/** `npm run review`: see reviewCommand.ts for what it can be asked, and runReview.ts for what it does. */
async function main(): Promise<number> {
  let asked: Asked | undefined
  reviewCommand((each) => {
    asked = each
  }).parse()
  if (!asked) throw new Error('The command line was understood, and asks for nothing.')
  // Loaded when it is needed: help and a typing error are answered at once.
  const {runReview} = await import('./runReview.ts')
  return runReview(asked)
}

try {
  process.exitCode = await main()
} catch (fault) {
  process.exitCode = reportFault(fault)
}
