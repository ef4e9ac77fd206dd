import {createNamesIndex, type KnownEntity, type NamesIndex} from '../resolve/index.ts'
import {type Scratch, scratchInMemory} from '../scratch.ts'
import type {Plan} from '../types.ts'
import type {Dataset} from './dataset.ts'

/** What a dataset knows by name, as it stands. */
async function readNames(
  dataset: Dataset,
  list: readonly KnownEntity[],
  scratch: Scratch,
): Promise<NamesIndex> {
  try {
    const [reviews, judgements] = [await dataset.matchReviews(), await dataset.judgements()]
    const names = createNamesIndex({reviews, judgements}, list, scratch)
    for await (const entities of dataset.known()) names.add({entities})
    return names
  } catch (fault) {
    scratch.close()
    throw fault
  }
}

/** What a dataset knows by name while an import writes to it. */
export type NamesOfDataset = {
  /** Read when it is first asked for: an import that finds everything unchanged never is. */
  current(): Promise<NamesIndex>
  /** After a window is written: what is known now is what reading everything again would give. */
  learn(plan: Plan): void
  /** After somebody else has written, and at the end. */
  forget(): void
}

/** `list` is what the newsroom keeps of its own. */
export function namesOfDataset(
  dataset: Dataset,
  list: readonly KnownEntity[] = [],
  scratch: () => Scratch = scratchInMemory,
): NamesOfDataset {
  let names: NamesIndex | undefined
  return {
    async current() {
      names ??= await readNames(dataset, list, scratch())
      return names
    },
    learn: (plan) => names?.learn(plan),
    forget() {
      names?.close()
      names = undefined
    },
  }
}
