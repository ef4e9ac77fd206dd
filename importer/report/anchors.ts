import {HEADLINE, type Source, type Span} from '../types.ts'
import type {Case} from './casebook.ts'

/** Every place that a link of the report leads to has one address, made of what it shows. */
export function caseAnchor(number: number): string {
  return `s${number}`
}

export function entityAnchor(number: number, entity: string): string {
  return `s${number}-${entity}`
}

/** A span in a text: the headline is block 0. */
export function spanAnchor({number, read}: Case, {block, start, end}: Span): string {
  return `s${number}-${blockNumber(read?.source, block)}-${start}-${end}`
}

function blockNumber(source: Source | undefined, block: string): number {
  return block === HEADLINE ? 0 : (source?.blocks.findIndex(({key}) => key === block) ?? -1) + 1
}
