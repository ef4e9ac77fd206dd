import {join} from 'node:path'
import {expect, test} from 'vitest'
import {measure, peers} from '../../eval/index.ts'
import {documentsOf, emptyDataset, locate, planImport} from '../../importer/index.ts'
import {files} from '../../scripts/files.ts'
import {run} from '../importer/golden.ts'
import {articlesIn} from './articles.ts'

const folder = join(import.meta.dirname, '../fixtures/annotated')

test.each(peers.map((peer) => [peer.name, peer] as const))(
  '%s goes through the pipeline, with no span beside its words',
  async (_, extractor) => {
    const {plan} = await planImport(await Array.fromAsync(locate(folder, files)), {
      dataset: emptyDataset,
      extractor,
      system: 'file',
      run,
    })
    expect(plan.sources.map(({outcome}) => outcome)).toEqual(['imported'])
    const {figures} = measure(articlesIn(folder), documentsOf(plan))
    expect(figures.state).toMatchObject({recall: 100})
  },
)
