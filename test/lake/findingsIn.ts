import {checkFolder} from '../../lake/index.ts'

/** What the thorough check finds wrong with a data folder. */
export function findingsIn(data: string): string[] {
  return checkFolder(data).flatMap(({findings}) => findings)
}
