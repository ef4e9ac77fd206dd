import {acronym} from './acronym.ts'
import {company} from './company.ts'
import {date} from './date.ts'
import {gender} from './gender.ts'
import {generation} from './generation.ts'
import {identifier} from './identifier.ts'
import {judgement} from './judgement.ts'
import {kind} from './kind.ts'
import {lifetime} from './lifetime.ts'
import {name} from './name.ts'
import {nearName} from './nearName.ts'
import {organization} from './organization.ts'
import {origin} from './origin.ts'
import {ownName} from './ownName.ts'
import {relative} from './relative.ts'
import type {Rule} from './rule.ts'
import {state} from './state.ts'
import {world} from './world.ts'

/** In the order in which people read them: what settles it, then what they share. */
export const rules: Record<string, Rule> = {
  judgement,
  identifier,
  origin,
  name,
  nearName,
  acronym,
  ownName,
  generation,
  kind,
  state,
  organization,
  world,
  relative,
  company,
  gender,
  date,
  lifetime,
}
