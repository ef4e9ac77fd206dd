import {cards} from './cards.ts'
import {page} from './page.ts'
import {print} from './print.ts'
import {spans} from './spans.ts'

/** The page's whole style sheet. */
export const style: string = [page, spans, cards, print].join('\n')
