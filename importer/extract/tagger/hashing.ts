import {combined} from '../textHash.ts'

/**
 * Features are known by 24 bits: few enough to be stored in about one byte each beside their neighbours, and enough that
 * an unknown one is hardly ever taken for a known one.
 */
export const FEATURE_BITS = 24

/** The feature that says `value` under the template of that number. */
export function featureOf(template: number, value: number): number {
  let hash = combined(Math.imul(template, 0x9e3779b1), value)
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d)
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b)
  return (hash ^ (hash >>> 16)) >>> (32 - FEATURE_BITS)
}
