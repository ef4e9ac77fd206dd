import type {Dataset} from './dataset.ts'
import {createNamesIndex, type NamesIndex} from './resolve/index.ts'
import type {Plan} from './types.ts'

/** What a dataset knows by name, as it stands. */
export async function readNames(dataset: Dataset): Promise<NamesIndex> {
  const [reviews, judgements] = [await dataset.matchReviews(), await dataset.judgements()]
  const names = createNamesIndex({reviews, judgements})
  for await (const entities of dataset.known()) names.add({entities})
  return names
}

/** What a dataset knows by name while an import writes to it. */
export type NamesOfDataset = {
  /** Read when it is first asked for: an import that finds everything unchanged never is. */
  current(): Promise<NamesIndex>
  /** After a window is written: what is known now is what reading everything again would give. */
  learn(plan: Plan): void
  /** After somebody else has written. */
  forget(): void
}

export function namesOfDataset(dataset: Dataset): NamesOfDataset {
  let names: NamesIndex | undefined
  return {
    async current() {
      names ??= await readNames(dataset)
      return names
    },
    learn({documents, reviews}) {
      // No index can forget a single name.
      if (documents.some(({outcome}) => outcome === 'delete')) names = undefined
      names?.learn(
        documents.map(({document}) => document),
        reviews,
      )
    },
    forget() {
      names = undefined
    },
  }
}
