import type {Attributes, LakeDocument} from '../documents/index.ts'

/**
 * One mutation, read and checked: which documents it is about, and what becomes of each of them. Its decision is a
 * function of that one document alone; whoever commits is a loop around it.
 */
export type Mutation = {
  target: Target
  decide(current: LakeDocument | undefined): Decision
  /** What it does to one document, as listeners and the history are told: a mutation about that id. */
  plain(id: string): unknown
  /** The revision that the document must have had before the transaction. */
  ifRevisionId?: string
  /** Sent by the lake itself: it may write what is locked for everybody else. */
  bySystem?: true
}

export type Target =
  | {type: 'id'; id: string}
  | {type: 'query'; query: string; params: Record<string, unknown>}

export type Decision = {type: 'keep'} | {type: 'write'; document: Attributes} | {type: 'delete'}

/** What mutations need from outside to be read: a source of fresh ids. */
export type MutationSettings = {ids: () => string; autoGenerateArrayKeys: boolean}

/** One kind of mutation: reads the body that stands beside its name in a request. */
export type MutationKind = (body: unknown, settings: MutationSettings) => Mutation
