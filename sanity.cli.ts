import {defineCliConfig} from 'sanity/cli'

const {SANITY_PROJECT_ID, SANITY_DATASET} = process.env

export default defineCliConfig({
  api: {projectId: SANITY_PROJECT_ID || 'local', dataset: SANITY_DATASET || 'production'},
  // In this file only: with a base path in sanity.config.ts as well, the Studio ends up at /studio/studio.
  project: {basePath: '/studio'},
  deployment: {autoUpdates: false},
  // Vite hands variables to the bundle by prefix alone; these two have the same name in every other command of ours.
  vite: {
    define: {
      'process.env.SANITY_PROJECT_ID': JSON.stringify(SANITY_PROJECT_ID ?? ''),
      'process.env.SANITY_DATASET': JSON.stringify(SANITY_DATASET ?? ''),
    },
  },
})
