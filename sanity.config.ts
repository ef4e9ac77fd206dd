import {defineConfig} from 'sanity'
import {workspace} from './studio/index.ts'

export default defineConfig(
  workspace({
    projectId: process.env.SANITY_PROJECT_ID,
    dataset: process.env.SANITY_DATASET,
  }),
)
