import {isRecord} from './same.ts'

/** A member of a list, told from the others by its `_key`. */
export type Member = {_key: string; [field: string]: unknown}

export function isMember(value: unknown): value is Member {
  return isRecord(value) && typeof value._key === 'string'
}

export function membersIn(value: unknown): Member[] {
  return Array.isArray(value) ? value.filter(isMember) : []
}
