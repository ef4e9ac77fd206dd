import type {MatchEvidence} from '../../types.ts'
import type {Profile} from '../profile.ts'
import {date} from './date.ts'
import {gender} from './gender.ts'
import {identifier} from './identifier.ts'
import {kind} from './kind.ts'
import {name} from './name.ts'
import {organization} from './organization.ts'
import {origin} from './origin.ts'
import {ownName} from './ownName.ts'
import {state} from './state.ts'

/** A reason why an entity of an article is, or is not, one that is known; undefined where it has nothing to say. */
export type Rule = (met: Profile, known: Profile) => Omit<MatchEvidence, 'rule'> | undefined

/** In the order in which people read them: what they share first. */
export const rules: Record<string, Rule> = {
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
