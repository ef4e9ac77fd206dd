import {afterCues} from './afterCues.ts'
import {beforeCues} from './beforeCues.ts'
import {nameCues} from './nameCues.ts'

export {type Cue, type OpenType, type View, viewOf} from './cue.ts'

/**
 * The signs by which a name that no lexicon and no head word explains is judged. One in the name itself counts once,
 * one in its surroundings for two occurrences at most.
 */
export const cues = [
  {within: nameCues, most: 1},
  {within: beforeCues, most: 2},
  {within: afterCues, most: 2},
]
