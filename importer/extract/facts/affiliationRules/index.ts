import {ADHERENTS} from './adherents.ts'
import {DEEDS} from './deeds.ts'
import {OFFICES} from './offices.ts'
import type {Rule} from './rule.ts'

export type {Rule}

/** Templates by which a text says that somebody belongs to a body. */
export const AFFILIATION_RULES: Rule[] = [...OFFICES, ...DEEDS, ...ADHERENTS]
