import {parseEdtf} from '../../schemas/dates.ts'
import type {CheckedDocument} from '../../schemas/rules/types.ts'

/** One document of each type with every field of the model filled in, and what they point to. All of it is valid. */
export const completeArticle: CheckedDocument = {
  _id: 'article-1',
  _type: 'article',
  headline: 'Harbour Bridge Opens After Nine Years',
  slug: {_type: 'slug', current: 'harbour-bridge-opens'},
  formerSlugs: ['bridge-opens'],
  kicker: 'Infrastructure',
  description: 'The mayor opened the bridge on Tuesday.',
  datePublished: edtfDate('2019-05-07'),
  dateModified: edtfDate('2019-05-08T09:00:00+02:00'),
  dateline: {_type: 'place', name: 'Port Alder', country: weak('organization-state')},
  inLanguage: 'en',
  contributions: [
    {
      _type: 'contribution',
      _key: 'c1',
      contributor: strong('person-1'),
      printedName: 'Ada Brook',
      role: 'author',
    },
  ],
  publisher: strong('organization-1'),
  body: [
    {
      _type: 'block',
      _key: 'b1',
      style: 'normal',
      markDefs: [
        {
          _type: 'mention',
          _key: 'm1',
          entity: weak('person-1'),
          confidence: 0.9,
          method: 'tagger',
        },
        {_type: 'link', _key: 'l1', href: 'https://example.org/bridge'},
      ],
      children: [
        {_type: 'span', _key: 's1', text: 'Ada Brook', marks: ['m1', 'strong']},
        {_type: 'span', _key: 's2', text: ' opened it.', marks: ['l1']},
      ],
    },
    {_type: 'pullQuote', _key: 'q1', quote: 'It took nine years.', attribution: 'Ada Brook'},
    {_key: 'i1', ...image()},
  ],
  about: [{_key: 'a1', ...weak('event-1')}],
  image: image(),
  corrections: [
    {
      _type: 'correction',
      _key: 'k1',
      date: edtfDate('2019-05-08'),
      kind: 'correction',
      text: 'An earlier version gave another year.',
    },
  ],
  source: {
    _type: 'articleSource',
    system: 'file',
    id: 'bridge',
    uri: 'https://example.org/bridge',
    format: 'text',
    sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    license: 'CC BY 2.5',
    attribution: 'The Example',
  },
  fieldEvidence: fieldEvidence('datePublished'),
  status: 'confirmed',
}

export const completePerson: CheckedDocument = {
  _id: 'person-1',
  _type: 'person',
  name: 'Ada Brook',
  slug: {_type: 'slug', current: 'ada-brook'},
  formerSlugs: ['a-brook'],
  givenName: 'Ada',
  familyName: 'Brook',
  familyNameFirst: false,
  honorificPrefix: 'Dame',
  alternateNames: [
    {_type: 'alternateName', _key: 'n1', value: 'A. Brook', kind: 'alias', language: 'en'},
  ],
  description: 'Engineer and mayor of Port Alder.',
  image: image(),
  gender: 'female',
  birthDate: edtfDate('1950'),
  deathDate: edtfDate('2020-03'),
  affiliations: [
    {
      _type: 'affiliation',
      _key: 'f1',
      organization: strong('organization-1'),
      roleName: 'mayor',
      startDate: edtfDate('2010'),
      endDate: edtfDate('2010'),
      evidence: [evidence()],
    },
  ],
  relations: [
    {
      _type: 'relation',
      _key: 'r1',
      person: strong('person-2'),
      relationship: 'child',
      evidence: [evidence()],
    },
  ],
  nationality: [{_key: 'x1', ...strong('organization-state')}],
  identifiers: [{_type: 'identifier', _key: 'w1', scheme: 'wikidata', value: 'Q1'}],
  sameAs: ['https://example.org/ada'],
  fieldEvidence: fieldEvidence('birthDate'),
  status: 'confirmed',
}

export const completeOrganization: CheckedDocument = {
  _id: 'organization-1',
  _type: 'organization',
  name: 'Port Alder Council',
  slug: {_type: 'slug', current: 'port-alder-council'},
  formerSlugs: ['port-alder-town-council'],
  kind: 'government',
  alternateNames: [{_type: 'alternateName', _key: 'n1', value: 'PAC', kind: 'abbreviation'}],
  description: 'Governs Port Alder.',
  logo: image(),
  parentOrganization: strong('organization-state'),
  memberOf: [{_key: 'm1', ...strong('organization-2')}],
  location: {
    _type: 'place',
    name: 'Port Alder',
    country: weak('organization-state'),
    point: {_type: 'geopoint', lat: 1, lng: 2},
  },
  foundingDate: edtfDate('1901'),
  dissolutionDate: edtfDate('1999-12-31'),
  identifiers: [{_type: 'identifier', _key: 'w1', scheme: 'isni', value: '0000'}],
  sameAs: ['https://example.org/council'],
  fieldEvidence: fieldEvidence('foundingDate'),
  status: 'suggested',
}

export const completeEvent: CheckedDocument = {
  _id: 'event-1',
  _type: 'event',
  name: 'Opening of the Harbour Bridge',
  slug: {_type: 'slug', current: 'opening-of-the-harbour-bridge'},
  formerSlugs: ['bridge-opening'],
  kind: 'ceremony',
  alternateNames: [{_type: 'alternateName', _key: 'n1', value: 'the opening', kind: 'descriptor'}],
  description: 'The mayor cut a ribbon.',
  startDate: edtfDate('2019-05-07T10:00:00+02:00'),
  endDate: edtfDate('2019-05-07'),
  location: {_type: 'place', name: 'Port Alder'},
  superEvent: strong('event-2'),
  commemorates: strong('event-3'),
  participants: [
    {
      _type: 'participation',
      _key: 'p1',
      party: strong('person-1'),
      role: 'host',
      evidence: [evidence()],
    },
  ],
  image: image(),
  identifiers: [{_type: 'identifier', _key: 'w1', scheme: 'wikidata', value: 'Q2'}],
  sameAs: ['https://example.org/opening'],
  fieldEvidence: fieldEvidence('superEvent'),
  status: 'rejected',
}

export const completeDocuments = [
  completeArticle,
  completePerson,
  completeOrganization,
  completeEvent,
]

/** What the complete documents point to. */
export const surroundings: CheckedDocument[] = [
  {...bare('person', 'person-2'), name: 'Edward Brook'},
  {...bare('organization', 'organization-state'), name: 'Aldermark', kind: 'state'},
  {...bare('organization', 'organization-2'), name: 'League of Ports', kind: 'other'},
  {...bare('event', 'event-2'), name: 'Festival of Bridges', kind: 'festival'},
  {...bare('event', 'event-3'), name: 'Storm of 1909', kind: 'disaster'},
  {_id: 'image-1-10x10-png', _type: 'sanity.imageAsset'},
]

export function edtfDate(text: string) {
  return {_type: 'edtfDate', ...parseEdtf(text)}
}

export function strong(id: string) {
  return {_type: 'reference', _ref: id}
}

export function weak(id: string) {
  return {_type: 'reference', _ref: id, _weak: true}
}

export function evidence() {
  return {
    _type: 'evidence',
    _key: 'e1',
    article: weak('article-1'),
    blockKey: 'b1',
    quote: 'Ada Brook opened it.',
    start: 0,
    end: 20,
    confidence: 0.8,
    method: 'template',
  }
}

function fieldEvidence(field: string) {
  return [{_type: 'fieldEvidence', _key: 'v1', field, evidence: [evidence()]}]
}

function image() {
  return {
    _type: 'articleImage',
    asset: strong('image-1-10x10-png'),
    alt: 'A steel bridge at dawn.',
    caption: 'The bridge on Tuesday.',
    credit: 'The Example',
  }
}

function bare(type: string, id: string): CheckedDocument {
  return {_id: id, _type: type, status: 'confirmed', slug: {_type: 'slug', current: id}}
}
