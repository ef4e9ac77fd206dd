import {z} from 'zod'
import {saying} from '../complaints.ts'
import {answerCall, type Methods} from './jsonRpc.ts'

/**
 * Who else has which document open. Editors' Studios tell one another; the lake only passes on what they say, in the
 * JSON-RPC that @sanity/bifur-client speaks.
 */
export type Presence = {
  /** Lets a user take part, over a connection that `send` writes to. */
  join(userId: string, send: (text: string) => void): Participant
}

export type Participant = {receive(text: string): void; leave(): void}

/** Takes part over a connection, told how to send to it and how to end it. */
export type Join = (send: (text: string) => void, end: () => void) => Participant

type Member = {
  userId: string
  send: (text: string) => void
  subscriptions: Set<string>
  /** The Studio's own name for this tab. */
  session?: string
}

/** The presence in each dataset, by its name. */
export function createPresences(ids: () => string): (dataset: string) => Presence {
  const presences = new Map<string, Presence>()
  return (dataset) => {
    const presence = presences.get(dataset) ?? createPresence(ids)
    presences.set(dataset, presence)
    return presence
  }
}

function createPresence(ids: () => string): Presence {
  const members = new Set<Member>()
  return {
    join(userId, send) {
      const member: Member = {userId, send, subscriptions: new Set()}
      const tellOthers = (event: Record<string, unknown>): void => {
        for (const other of members) if (other !== member) tell(other, {...event, i: userId})
      }
      const methods = methodsOf(member, tellOthers, ids)
      members.add(member)
      return {
        receive: (text) => send(answerCall(text, methods)),
        leave() {
          members.delete(member)
          if (member.session) tellOthers({type: 'disconnect', m: {session: member.session}})
        },
      }
    },
  }
}

function tell({subscriptions, send}: Member, result: Record<string, unknown>): void {
  for (const subscription of subscriptions) {
    const params = {subscription, result}
    send(JSON.stringify({jsonrpc: '2.0', method: 'presence_subscription', params}))
  }
}

const ofSession = z.object({session: z.string()})
const ofSubscription = z.object({subscriptionId: z.string()})
const announcement = z.object({data: z.looseObject({sessionId: z.string()})})

function methodsOf(
  member: Member,
  tellOthers: (event: Record<string, unknown>) => void,
  ids: () => string,
): Methods {
  return {
    // The socket was opened with the token already.
    authorization: () => ({}),
    presence_subscribe() {
      const subscription = ids()
      member.subscriptions.add(subscription)
      return subscription
    },
    presence_unsubscribe: (params) =>
      member.subscriptions.delete(ofSubscription.parse(params, saying).subscriptionId),
    presence_rollcall(params) {
      tellOthers({type: 'rollCall', session: ofSession.parse(params, saying).session})
      return {}
    },
    presence_announce(params) {
      const {data} = announcement.parse(params, saying)
      member.session = data.sessionId
      tellOthers({type: 'state', m: data})
      return {}
    },
    presence_disconnect(params) {
      tellOthers({type: 'disconnect', m: ofSession.parse(params, saying)})
      return {}
    },
  }
}
