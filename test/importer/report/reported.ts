import {
  type Dataset,
  emptyDataset,
  htmlReport,
  type Planned,
  planImport,
} from '../../../importer/index.ts'
import {annotated, type Notes} from '../annotated.ts'
import {run, text} from '../golden.ts'

/** Texts that hold what would be markup, and whatever else a report must be able to show. */
const texts: Record<string, string> = {
  rain: 'Jo Wu opens the <b>Rain</b> Fair\n\nJuly 26, 2023\n\nJo Wu, head of the "Red & Blue" Union, <script>alert(1)</script> spoke at the Rain Fair. The mayor of Ys listened.\n\n</div></article><img src=x onerror=alert(2)> Wu left.\n',
  sun: "Jo Wu's day\n\nJuly 27, 2023\n\nJo Wu rested.\n",
  empty: '',
}

const notes: Record<string, Notes> = {
  rain: {
    entities: [
      {id: 'e1', type: 'person', name: 'Jo Wu', short: ['Wu']},
      {id: 'e2', type: 'organization', kind: 'union', name: '"Red & Blue" Union'},
      {
        id: 'e3',
        type: 'event',
        kind: 'festival',
        name: 'Rain Fair',
        main: true,
        startDate: ['2023-07-26', 'spoke'],
      },
    ],
    facts: [
      {
        type: 'affiliation',
        person: 'e1',
        organization: 'e2',
        roleName: 'head',
        quote: 'Jo Wu, head of the "Red & Blue" Union',
      },
      {
        type: 'participation',
        event: 'e3',
        party: 'e1',
        role: 'speaker',
        quote: 'spoke at the Rain',
      },
    ],
    unresolved: ['The mayor of Ys'],
  },
  sun: {entities: [{id: 'e1', type: 'person', name: 'Jo Wu'}]},
}

export function planned(dataset: Dataset = emptyDataset): Promise<Planned> {
  return planImport(
    Object.entries(texts).map(([id, content]) => text(id, content)),
    {dataset, extractor: annotated(notes), system: 'file', run},
  )
}

export async function reported(): Promise<string> {
  const {plan, gathered} = await planned()
  return htmlReport(plan, gathered, {target: 'the <test> dataset', written: false})
}
