import {type Connected, once} from '../importer/beginning.ts'
import type {Connection, ConnectSettings} from './connect.ts'

export type LaterConnection = {connect(): Promise<Connected>; close(): Promise<void>}

/** The dataset, opened when it is first asked for: to load the client and to start the lake takes its time. */
export function connectLater(settings: ConnectSettings): LaterConnection {
  let opening: Promise<Connection> | undefined
  return {
    connect: once(async () => {
      // Before anything is waited for: whoever gives up meanwhile closes it as well.
      opening = import('./connect.ts').then(({connect}) => connect(settings))
      const {client, target} = await opening
      const {datasetOf} = await import('../importer/index.ts')
      return {client, dataset: datasetOf(client, target)}
    }),
    // One that could not be opened has told whoever asked for it.
    close: async () => (await opening?.catch(() => undefined))?.close(),
  }
}
