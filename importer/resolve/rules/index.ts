import {date} from './date.ts'
import {gender} from './gender.ts'
import {identifier} from './identifier.ts'
import {judgement} from './judgement.ts'
import {kind} from './kind.ts'
import {name} from './name.ts'
import {organization} from './organization.ts'
import {origin} from './origin.ts'
import {ownName} from './ownName.ts'
import type {Rule} from './rule.ts'
import {state} from './state.ts'

/** In the order in which people read them: what settles it, then what they share. */
export const rules: Record<string, Rule> = {
  judgement,
  identifier,
  origin,
  name,
  ownName,
  kind,
  state,
  organization,
  gender,
  date,
}
