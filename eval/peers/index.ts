import type {Extractor} from '../../importer/types.ts'
import {compromise} from './compromise.ts'
import {winkWithRules} from './wink.ts'

/** What else a program in JavaScript could read news with, offline and without a download. */
export const peers: Extractor[] = [compromise, winkWithRules]
