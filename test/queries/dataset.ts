import {parseEdtf} from '../../schemas/dates.ts'

/**
 * A small newsroom. What nobody has reviewed has UNREVIEWED in its name, what was rejected REJECTED, drafts DRAFT,
 * bookkeeping BOOKKEEPING: so a leak anywhere in an answer shows as a word.
 */
export const dataset: FixtureDocument[] = [
  article('bridge', {
    headline: 'Harbour Bridge Opens',
    formerSlugs: ['bridge-opens-at-last'],
    kicker: 'Infrastructure',
    datePublished: edtfDate('2019-05-07'),
    dateline: {_type: 'place', name: 'Port Alder', country: weak('organization-aldermark')},
    inLanguage: 'en',
    contributions: [
      {
        _key: 'c1',
        _type: 'contribution',
        contributor: strong('person-ada'),
        role: 'author',
        printedName: 'Ada Brook',
      },
      {
        _key: 'c2',
        _type: 'contribution',
        contributor: strong('person-rejected'),
        role: 'editor',
        printedName: 'R. E. Jected',
      },
    ],
    publisher: strong('organization-gazette'),
    body: [
      {
        _type: 'block',
        _key: 'b1',
        style: 'normal',
        markDefs: [
          mention('m1', 'person-ada'),
          mention('m2', 'person-cleo'),
          mention('m3', 'person-rejected'),
          mention('m4', 'person-gone'),
          mention('m5', 'event-opening'),
          {_type: 'link', _key: 'l1', href: 'https://example.org'},
        ],
        children: ['m1', 'm2', 'm3', 'm4', 'm5', 'l1'].map((mark) => ({
          _type: 'span',
          _key: `s-${mark}`,
          text: `words of ${mark} `,
          marks: [mark],
        })),
      },
      {
        _type: 'block',
        _key: 'b2',
        style: 'quote',
        children: [{_type: 'span', _key: 's', text: 'It took nine years.'}],
      },
      {_type: 'pullQuote', _key: 'q1', quote: 'Nine years!'},
      {_type: 'articleImage', _key: 'i1', asset: strong('image-abc-10x20-png'), alt: 'A bridge'},
    ],
    about: ['event-opening', 'person-cleo', 'person-rejected', 'person-gone'].map((id) => ({
      _key: id,
      ...weak(id),
    })),
    image: {
      _type: 'articleImage',
      asset: strong('image-abc-10x20-png'),
      alt: 'A bridge',
      credit: 'Gazette',
    },
    corrections: [
      {
        _key: 'k',
        _type: 'correction',
        date: edtfDate('2019-05-08'),
        kind: 'correction',
        text: 'Nine, not ten.',
      },
    ],
    source: {
      _type: 'articleSource',
      system: 'file',
      id: 'BOOKKEEPING',
      sha256: 'BOOKKEEPING',
      license: 'CC BY 2.5',
      attribution: 'Gazette',
    },
    fieldEvidence: [
      {
        _key: 'f',
        _type: 'fieldEvidence',
        field: 'datePublished',
        evidence: [evidence('BOOKKEEPING')],
      },
    ],
  }),
  article('strike', {headline: 'Ferry Strike', datePublished: edtfDate('2021')}),
  article('flood', {
    headline: 'Flood UNREVIEWED',
    status: 'suggested',
    datePublished: edtfDate('2020-01-02'),
    body: [paragraphAbout('person-ada')],
  }),
  article('hoax', {
    headline: 'Hoax REJECTED',
    status: 'rejected',
    body: [paragraphAbout('person-ada')],
  }),
  {...article('bridge', {headline: 'Harbour Bridge DRAFT'}), _id: 'drafts.article-bridge'},
  {
    ...article('secret', {headline: 'Secret DRAFT', body: [paragraphAbout('person-ada')]}),
    _id: 'drafts.article-secret',
  },
  {...article('later', {headline: 'Later DRAFT'}), _id: 'versions.r1.article-later'},

  person('ada', {
    name: 'Ada Brook',
    givenName: 'Ada',
    familyName: 'Brook',
    familyNameFirst: false,
    formerSlugs: ['ada-miller'],
    alternateNames: [{_key: 'n', _type: 'alternateName', value: 'Ada Miller', kind: 'former'}],
    gender: 'female',
    birthDate: edtfDate('1950~'),
    affiliations: [
      {
        _key: 'a1',
        _type: 'affiliation',
        organization: strong('organization-council'),
        roleName: 'mayor',
        startDate: edtfDate('2010'),
        evidence: [
          evidence('mayor Ada Brook'),
          {...evidence('REJECTED'), _key: 'e2', article: weak('article-hoax')},
        ],
      },
      {
        _key: 'a2',
        _type: 'affiliation',
        organization: strong('organization-shadow'),
        roleName: 'member',
      },
    ],
    relations: [
      {
        _key: 'r1',
        _type: 'relation',
        person: strong('person-bert'),
        relationship: 'child',
        evidence: [evidence('daughter of Bert')],
      },
    ],
    nationality: [{_key: 'x', ...strong('organization-aldermark')}],
    identifiers: [{_key: 'w', _type: 'identifier', scheme: 'wikidata', value: 'Q1'}],
    sameAs: ['https://example.org/ada'],
  }),
  person('bert', {name: 'Bert Brook'}),
  person('cleo', {
    name: 'Cleo UNREVIEWED',
    status: 'suggested',
    relations: [
      {_key: 'r1', _type: 'relation', person: strong('person-bert'), relationship: 'grandchild'},
      {_key: 'r2', _type: 'relation', person: strong('person-ada'), relationship: 'child'},
    ],
    affiliations: [
      {
        _key: 'a',
        _type: 'affiliation',
        organization: strong('organization-council'),
        roleName: 'clerk',
      },
    ],
  }),
  person('rejected', {
    name: 'Nobody REJECTED',
    status: 'rejected',
    formerSlugs: ['nobody'],
    relations: [
      {_key: 'r', _type: 'relation', person: strong('person-bert'), relationship: 'sibling'},
    ],
    affiliations: [
      {
        _key: 'a',
        _type: 'affiliation',
        organization: strong('organization-council'),
        roleName: 'spy',
      },
    ],
  }),
  {
    ...person('ada', {
      name: 'Ada DRAFT',
      affiliations: [
        {_key: 'a', _type: 'affiliation', organization: strong('organization-council')},
      ],
    }),
    _id: 'drafts.person-ada',
  },

  organization('aldermark', {name: 'Aldermark', kind: 'state'}),
  organization('council', {
    name: 'Port Alder Council',
    kind: 'government',
    formerSlugs: ['town-council'],
    parentOrganization: strong('organization-aldermark'),
    memberOf: [{_key: 'm', ...strong('organization-league')}],
    location: {_type: 'place', name: 'Port Alder', point: {_type: 'geopoint', lat: 1, lng: 2}},
    foundingDate: edtfDate('1901'),
  }),
  organization('harbour-office', {
    name: 'Harbour Office',
    kind: 'government',
    parentOrganization: strong('organization-council'),
  }),
  organization('league', {name: 'League of Ports', kind: 'other'}),
  organization('gazette', {name: 'Gazette', kind: 'newspaper'}),
  organization('shadow', {
    name: 'Shadow REJECTED',
    status: 'rejected',
    parentOrganization: strong('organization-council'),
  }),

  event('opening', {
    name: 'Opening of the Harbour Bridge',
    kind: 'ceremony',
    formerSlugs: ['bridge-opening'],
    startDate: edtfDate('2019-05-07'),
    superEvent: strong('event-festival'),
    commemorates: strong('event-storm'),
    location: {_type: 'place', name: 'Port Alder'},
    participants: [
      {
        _key: 'p1',
        _type: 'participation',
        party: strong('person-ada'),
        role: 'host',
        evidence: [evidence('Ada Brook cut a ribbon')],
      },
      {_key: 'p2', _type: 'participation', party: strong('organization-council')},
      {_key: 'p3', _type: 'participation', party: strong('person-rejected'), role: 'guest'},
      {_key: 'p4', _type: 'participation', party: strong('person-cleo'), role: 'guest'},
      {_key: 'p5', _type: 'participation', party: strong('person-ada'), role: 'speaker'},
    ],
  }),
  event('festival', {
    name: 'Festival of Bridges',
    kind: 'festival',
    startDate: edtfDate('2019-05'),
    endDate: edtfDate('2019-06'),
  }),
  event('storm', {name: 'Storm of 1909', kind: 'disaster', startDate: edtfDate('1909')}),
  event('concert', {
    name: 'Concert UNREVIEWED',
    status: 'suggested',
    startDate: edtfDate('2019-05-06'),
    superEvent: strong('event-festival'),
  }),
  event('riot', {
    name: 'Riot REJECTED',
    status: 'rejected',
    startDate: edtfDate('2019-05-08'),
    superEvent: strong('event-festival'),
  }),
  event('undated', {name: 'Undated Meeting', kind: 'meeting'}),

  {
    _id: 'image-abc-10x20-png',
    _type: 'sanity.imageAsset',
    url: 'https://example.org/abc-10x20.png',
    metadata: {dimensions: {width: 10, height: 20}, lqip: 'data:'},
  },
  {_id: 'import.run.1', _type: 'importRun', options: 'BOOKKEEPING'},
  {_id: 'import.record.1', _type: 'importRecord', contributions: 'BOOKKEEPING Ada Brook'},
]

type FixtureDocument = {_id: string; _type: string; [field: string]: unknown}
type Fields = Record<string, unknown>

function article(slug: string, fields: Fields) {
  const defaults = {
    headline: slug,
    datePublished: edtfDate('2018'),
    body: [{_type: 'block', _key: 'b1', style: 'normal', children: []}],
  }
  return {...entity('article', slug), ...defaults, ...fields}
}

function person(slug: string, fields: Fields) {
  return {...entity('person', slug), ...fields}
}

function organization(slug: string, fields: Fields) {
  return {...entity('organization', slug), kind: 'other', ...fields}
}

function event(slug: string, fields: Fields) {
  return {...entity('event', slug), kind: 'other', ...fields}
}

function entity(type: string, slug: string) {
  return {
    _id: `${type}-${slug}`,
    _type: type,
    status: 'confirmed',
    slug: {_type: 'slug', current: slug},
  }
}

function edtfDate(text: string) {
  return {_type: 'edtfDate', ...parseEdtf(text)}
}

function mention(key: string, id: string) {
  return {_type: 'mention', _key: key, entity: weak(id), confidence: 0.9, method: 'BOOKKEEPING'}
}

function paragraphAbout(id: string) {
  return {_type: 'block', _key: 'b1', style: 'normal', markDefs: [mention('m1', id)], children: []}
}

function evidence(quote: string) {
  return {
    _type: 'evidence',
    _key: 'e1',
    article: weak('article-bridge'),
    blockKey: 'b1',
    quote,
    start: 0,
    end: quote.length,
    confidence: 0.8,
    method: 'BOOKKEEPING',
  }
}

function strong(id: string) {
  return {_type: 'reference', _ref: id}
}

function weak(id: string) {
  return {_type: 'reference', _ref: id, _weak: true}
}
