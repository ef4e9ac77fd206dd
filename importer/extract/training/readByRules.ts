import type {Source} from '../../types.ts'
import {cluster} from '../cluster/index.ts'
import {findNames} from '../names/index.ts'
import {readTexts} from '../texts.ts'
import type {Reading} from '../types.ts'

/** A text as the rules alone read it. A tagger that has learnt from the text would find names in it as in no other. */
export function readByRules(source: Source): Reading {
  const texts = readTexts(source)
  return cluster(source, texts, findNames(texts))
}
