import {readDataFolder} from './serve/dataFolder.ts'

export type FoundLake = {url: string; token: string; projectId: string; dataset: string}

/** The lake that another process serves from this folder, if one does and answers to the folder's token. */
export async function runningLake(folder: string): Promise<FoundLake | undefined> {
  const found = readDataFolder(folder)
  if (!found) return undefined
  const {token, announced} = found
  const {url, projectId, dataset} = announced
  return (await answers(url, token)) ? {url, token, projectId, dataset} : undefined
}

/** Nobody there, somebody else there, a lake with another token there: none of them is this folder's lake. */
async function answers(url: string, token: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/v1/ping`, {
      headers: {authorization: `Bearer ${token}`},
      signal: AbortSignal.timeout(2000),
    })
    return response.ok
  } catch {
    return false
  }
}
