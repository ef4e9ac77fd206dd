import {checkRole, type Listener, type Sender, type Streams} from './access/index.ts'
import type {Gate} from './gate.ts'
import {createPresences, type Join, type Participant, type Presence} from './presence/index.ts'
import {type Services, userOf} from './routes/index.ts'

type Door = (request: Request, sender?: Sender) => Join | undefined

/** The one part of the API that is no answer to a request, but a conversation; guarded like the rest of it. */
export function openPresenceDoor({datasets, ids, streams}: Services, gate: Gate): Door {
  const presenceIn = createPresences(ids)
  return (request, sender) => {
    const {pathname} = new URL(request.url)
    const [, name] = /^\/v[^/]+\/socket\/([^/]+)$/.exec(pathname) ?? []
    if (name === undefined) return undefined
    const visitor = gate.visitorOf(request, sender)
    gate.checkOrigin(request, visitor)
    checkRole(visitor, 'viewer')
    const dataset = datasets.note(name).name
    return joining(presenceIn(dataset), {userId: userOf({visitor}).id, dataset}, streams)
  }
}

/** Somebody who takes part listens as well: the connection ends with their token, or with the dataset. */
function joining(presence: Presence, listener: Required<Listener>, streams: Streams): Join {
  let participant: Participant | undefined
  const open = streams.note<string>(listener, (send) => {
    participant = presence.join(listener.userId, send)
    return participant.leave
  })
  return (send, end) => {
    const leave = open(send, end)
    return {receive: (text) => participant?.receive(text), leave}
  }
}
