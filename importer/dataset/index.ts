/** What the importer asks of a dataset, hosted or embedded, and how it asks politely. */
export {
  contributionsIn,
  type Dataset,
  datasetOf,
  emptyDataset,
} from './dataset.ts'
export type {ImportRecord, Records} from './importRecord.ts'
export type {Patience} from './persistently.ts'
export {politeClient} from './politeClient.ts'
export {type NamesOfDataset, namesOfDataset} from './readNames.ts'
