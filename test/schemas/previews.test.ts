import {describe, expect, test} from 'vitest'
import {schemaTypes} from '../../schemas/index.ts'

type Selection = Record<string, unknown>

describe('previews', () => {
  test.each<[type: string, selection: Selection, title: string, subtitle: string]>([
    [
      'person',
      {title: 'John Smith', status: 'confirmed', roleName: 'sheriff', organization: 'Ohio Police'},
      'John Smith',
      'sheriff, Ohio Police',
    ],
    [
      'person',
      {title: 'John Smith', status: 'suggested', born: '1580', died: '1631'},
      'John Smith',
      'Suggested · 1580–1631',
    ],
    [
      'person',
      {title: 'John Smith', born: '1950-06', description: 'Bassist'},
      'John Smith',
      'Bassist · born June 1950',
    ],
    [
      'person',
      {title: 'John Smith', died: '1999', status: 'rejected'},
      'John Smith',
      'Rejected · died 1999',
    ],
    ['person', {}, 'Person without a name', ''],
    [
      'organization',
      {title: 'Ministry of Defence', status: 'suggested', kind: 'government', parent: 'Norway'},
      'Ministry of Defence',
      'Suggested · Government · Norway',
    ],
    [
      'organization',
      {title: 'Rangers', kind: 'sports-team', place: 'Glasgow', founded: '1872'},
      'Rangers',
      'Sports team · Glasgow · since 1872',
    ],
    [
      'organization',
      {title: 'Prussia', kind: 'state', dissolved: '1947-02-25'},
      'Prussia',
      'State · until February 25, 1947',
    ],
    [
      'event',
      {
        title: 'World Cup',
        status: 'confirmed',
        kind: 'competition',
        start: '2018-06',
        end: '2018-07',
        place: 'Russia',
      },
      'World Cup',
      'Competition · June 2018–July 2018 · Russia',
    ],
    [
      'event',
      {title: 'World Cup', status: 'suggested', kind: 'competition', start: '2022'},
      'World Cup',
      'Suggested · Competition · 2022',
    ],
    [
      'article',
      {
        title: 'Bridge Opens',
        status: 'suggested',
        date: '2019-05-07',
        publisher: 'Gazette',
        author: 'A. Brook',
      },
      'Bridge Opens',
      'Suggested · May 7, 2019 · Gazette · A. Brook',
    ],
    ['article', {}, 'Article without a headline', ''],
    ['edtfDate', {edtf: '1950-10'}, 'October 1950', ''],
    [
      'affiliation',
      {organization: 'Ohio Police', roleName: 'sheriff', start: '1999'},
      'Ohio Police',
      'sheriff · since 1999',
    ],
    [
      'relation',
      {name: 'Jane Smith', relationship: 'child'},
      'Jane Smith',
      'Parent of this person',
    ],
    [
      'contribution',
      {name: 'Jane Smith', printedName: 'J. Smith', role: 'photographer'},
      'J. Smith',
      'Photographer',
    ],
    ['alternateName', {title: 'Бернард', kind: 'native', language: 'ru'}, 'Бернард', 'Native · ru'],
    [
      'evidence',
      {quote: 'He said so.', headline: 'Bridge Opens', confidence: 0.876},
      '“He said so.”',
      'Bridge Opens · 88 % sure',
    ],
    [
      'correction',
      {title: 'Wrong year.', date: '2019-05-08', kind: 'clarification'},
      'Wrong year.',
      'Clarification · May 8, 2019',
    ],
    ['articleImage', {alt: 'A bridge', credit: 'Gazette'}, 'A bridge', 'Gazette'],
    ['mention', {}, 'Points nowhere', ''],
    ['importRun', {title: '2019-05-07T10:00:00Z'}, '2019-05-07 10:00 UTC', 'not finished'],
    [
      'importRun',
      {finishedAt: 'x', counts: '{"created":{"article":2,"person":1},"updated":{}}'},
      'Import run',
      'created 2 articles, 1 person',
    ],
    ['importChange', {run: 'run-1', part: 1, order: 2}, 'run-1', '1.2'],
    [
      'importReview',
      {name: 'J. Smith', kind: 'match', candidate: 'John Smith'},
      'J. Smith',
      'may be John Smith',
    ],
    ['importReview', {name: 'J. Smith', kind: 'conflict', field: 'kind'}, 'J. Smith', 'kind'],
    ['importReview', {headline: 'Rain', quote: 'he', kind: 'mention'}, '“he”', 'in Rain'],
    ['importReview', {kind: 'match'}, 'Review', 'Unsure match'],
    [
      'importResolution',
      {left: 'John Smith', right: 'J. Smith', judgement: 'same'},
      'John Smith / J. Smith',
      'The same',
    ],
    ['matchEvidence', {because: 'same name', points: 3, subtitle: 'name'}, '3 · same name', 'name'],
  ])('of type %s show %j', (type, selection, title, subtitle) => {
    const shown = previewOf(type, selection)
    expect(shown.title).toBe(title)
    expect(shown.subtitle ?? '').toBe(subtitle)
  })

  test('of every document say whether anybody has confirmed it', () => {
    for (const type of ['article', 'person', 'organization', 'event']) {
      const {subtitle} = previewOf(type, {status: 'suggested', title: 'x'})
      expect(subtitle).toMatch(/^Suggested/)
    }
  })
})

function previewOf(name: string, selection: Selection): {title?: unknown; subtitle?: unknown} {
  const type = schemaTypes.find((each) => each.name === name)
  const preview: unknown = type && 'preview' in type ? type.preview : undefined
  if (!hasPrepare(preview)) throw new Error(`The type ${name} has no preview of its own.`)
  return preview.prepare(selection)
}

type Preview = {prepare(selection: Selection): {title?: unknown; subtitle?: unknown}}

function hasPrepare(preview: unknown): preview is Preview {
  return typeof preview === 'object' && preview !== null && 'prepare' in preview
}
