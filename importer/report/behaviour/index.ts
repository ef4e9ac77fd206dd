import {findCases} from './findCases.ts'
import {followQuotes} from './followQuotes.ts'
import {moveByKeys} from './moveByKeys.ts'
import {showTips} from './showTips.ts'

/**
 * What the page does by itself, each a function of its own that is sent as its own text: it runs in the reader's browser
 * and can call nothing that stands outside it.
 */
export const behaviour: string = [showTips, followQuotes, findCases, moveByKeys]
  .map((does) => `(${does})();`)
  .join('\n')
