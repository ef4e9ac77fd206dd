import {mentionKey} from '../../keys.ts'
import {isMember} from '../../plan/member.ts'
import {isRecord} from '../../plan/same.ts'
import type {Uniting} from './uniting.ts'

/**
 * The keys that the inline mentions of a text get when two of those whom it names are one. A mention is known by how many
 * of its entity come before it in its block, so it takes the text as the source has it: what the import remembers.
 */
export function mentionKeys(body: unknown, ids: Uniting): Map<string, string> {
  const blocks = Array.isArray(body) ? body.filter(isMember) : []
  return new Map(blocks.flatMap(({_key, markDefs}) => inBlock(_key, markDefs, ids)))
}

function inBlock(block: string, markDefs: unknown, {left, kept}: Uniting): Array<[string, string]> {
  const mentions = (Array.isArray(markDefs) ? markDefs : []).filter(isMember).filter(({entity}) => {
    const target = isRecord(entity) ? entity._ref : undefined
    return target === left || target === kept
  })
  return mentions.map(({_key}, occurrence) => [_key, mentionKey(block, kept, occurrence)])
}
