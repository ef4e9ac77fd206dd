import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {loadEnvFile} from 'node:process'

/** The hosted project that SANITY_PROJECT_ID names, here or in .env; without one, work is done on the embedded lake. */
export function hostedProject(): {
  projectId: string | undefined
  dataset: string
  token: string | undefined
} {
  if (existsSync('.env')) loadEnvFile('.env')
  const {SANITY_PROJECT_ID: projectId, SANITY_DATASET, SANITY_API_TOKEN: token} = process.env
  return {projectId, dataset: SANITY_DATASET || EMBEDDED_DATASET, token}
}

/** The dataset of the embedded lake that commands work on. */
export const EMBEDDED_DATASET = 'production'

/** What to call the dataset that a command works on before people; no other one is called so. */
export function targetOf({data}: {data: string}): string {
  const {projectId, dataset} = hostedProject()
  return projectId
    ? `dataset ${dataset} of project ${projectId}`
    : `the embedded lake in ${resolve(data)}`
}
