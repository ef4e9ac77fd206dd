import {createClient} from '@sanity/client'
import {visionTool} from '@sanity/vision'
import {definePlugin, type WorkspaceOptions} from 'sanity'
import {fetchOverSocket} from './fetchOverSocket.ts'
import {keepRequestsHome} from './keepRequestsHome.ts'
import {speakHttp1} from './speakHttp1.ts'

/**
 * The workspace on the embedded lake: the server that sends the page is the API as well, so nothing crosses an origin,
 * and it has signed the editor in by a cookie. What only Sanity's own servers can do is off.
 */
export function localLake() {
  keepRequestsHome()
  speakHttp1()
  const apiHost = globalThis.location?.origin ?? 'http://localhost:3333'
  return {
    projectId: 'local',
    dataset: 'production',
    apiHost,
    // Opening the page signs in; so who has signed out, or whose lake was made anew, is led there again.
    auth: {
      loginMethod: 'cookie',
      providers: [{name: 'lake', title: 'The embedded lake', url: `${apiHost}/studio`}],
    },
    // The stock client would put the project's name before the host's.
    unstable_clientFactory: (options) =>
      createClient({
        ...options,
        apiHost,
        useProjectHostname: false,
        resolveFetch: () => fetchOverSocket,
      }),
    plugins: [
      visionTool({defaultApiVersion: '2025-02-19', defaultDataset: 'production'}),
      conversationsOff(),
    ],
    ...cloudFeaturesOff,
  } satisfies Partial<WorkspaceOptions>
}

const cloudFeaturesOff = {
  announcements: {enabled: false},
  apps: {canvas: {enabled: false}},
  mediaLibrary: {enabled: false},
  scheduledDrafts: {enabled: false},
  scheduledPublishing: {enabled: false},
  tasks: {enabled: false},
} satisfies Partial<WorkspaceOptions>

/** Comments live in a second dataset that Sanity's service makes, and asking to edit goes by its mail. */
const conversationsOff = definePlugin({
  name: 'conversations-off',
  document: {comments: {enabled: false}, askToEdit: {enabled: false}},
})
