import type {CheckedDocument} from '../../schemas/rules/types.ts'
import {
  completeArticle,
  completeEvent,
  completeOrganization,
  completePerson,
  edtfDate,
  evidence,
  strong,
  weak,
} from './completeDocuments.ts'

/**
 * What each rule says of a document that is complete but for one thing. No complaint means that it accepts it. A
 * complaint is `level path: message`, the message from its start.
 */
export const ruleCases: {
  rule: string
  case: string
  document: CheckedDocument
  complaints: string[]
}[] = [
  // Fields that must be there.
  refuses('required', 'an article without a headline', without(completeArticle, 'headline'), [
    'error headline: Needs a headline',
  ]),
  refuses('required', 'an article without a date', without(completeArticle, 'datePublished'), [
    'error datePublished: Needs the date of publication',
    'error datePublished.edtf: Needs a date',
  ]),
  refuses('required', 'an article without text', without(completeArticle, 'body'), [
    'error body: Needs at least one paragraph',
  ]),
  refuses('required', 'an article with an empty text', {...completeArticle, body: []}, [
    'error body: Needs at least one paragraph',
  ]),
  refuses('required', 'a person without a name', without(completePerson, 'name'), [
    'error name: Needs a name',
  ]),
  refuses('required', 'an organization without a name', without(completeOrganization, 'name'), [
    'error name: Needs a name',
  ]),
  refuses('required', 'an event without a name', without(completeEvent, 'name'), [
    'error name: Needs a name',
  ]),
  refuses('required', 'a document without a slug', without(completePerson, 'slug'), [
    'error slug: Needs a slug. Press “Generate”',
    'error slug.current: Required',
  ]),
  refuses('required', 'a document without a status', without(completeEvent, 'status'), [
    'error status: Needs a status',
  ]),
  refuses(
    'required',
    'an affiliation to nothing',
    {...completePerson, affiliations: [{_type: 'affiliation', _key: 'f1', roleName: 'mayor'}]},
    ['error affiliations[f1].organization: Needs the organization'],
  ),
  refuses(
    'required',
    'a contributor without name or document',
    {...completeArticle, contributions: [{_type: 'contribution', _key: 'c', role: 'author'}]},
    ['error contributions[c].printedName: Needs the printed name'],
  ),
  accepts('required', 'a contributor with a printed name alone', {
    ...completeArticle,
    contributions: [{_type: 'contribution', _key: 'c', role: 'author', printedName: 'Staff'}],
  }),
  refuses(
    'required',
    'a mention of nothing',
    {...completeArticle, body: [paragraph({_type: 'mention', _key: 'm1'})]},
    ['error body[b1].markDefs[m1].entity: Choose whom or what'],
  ),

  // Vocabularies.
  refuses(
    'vocabulary',
    'a kind of organization that is none',
    {...completeOrganization, kind: 'gang'},
    ['error kind: Needs a kind from the list'],
  ),
  refuses('vocabulary', 'an organization without a kind', without(completeOrganization, 'kind'), [
    'error kind: Needs a kind from the list',
  ]),
  refuses('vocabulary', 'a kind of event that is none', {...completeEvent, kind: 'party'}, [
    'error kind: Needs a kind from the list',
  ]),
  refuses('vocabulary', 'a status that is none', {...completePerson, status: 'ok'}, [
    'error status: Needs a status',
  ]),
  refuses('vocabulary', 'a gender that is none', {...completePerson, gender: 'F'}, [
    'error gender: Choose a gender',
  ]),
  accepts('vocabulary', 'no gender', without(completePerson, 'gender')),
  refuses('vocabulary', 'a relationship that is none', withRelation({relationship: 'cousin'}), [
    'error relations[r1].relationship: Choose what this person is',
  ]),
  refuses(
    'vocabulary',
    'a kind of name that is none',
    {
      ...completeEvent,
      alternateNames: [{_type: 'alternateName', _key: 'n', value: 'x', kind: 'nickname'}],
    },
    ['error alternateNames[n].kind: Needs a kind'],
  ),

  // Slugs.
  ...['Ada Brook', 'ada--brook', '-ada', 'ada/brook', 'ADA'].map((current) =>
    refuses('slug', `“${current}” as a slug`, {...completePerson, slug: slug(current)}, [
      'error slug: “',
    ]),
  ),
  ...['ada', 'ada-brook-2', '毛泽东', 'é'].map((current) =>
    accepts('slug', `“${current}” as a slug`, {...completePerson, slug: slug(current)}),
  ),
  refuses('uniqueSlug', "another's slug", {...completePerson, slug: slug('person-2')}, [
    'error slug: “person-2” is, or was, the address of another person (person-2)',
  ]),
  refuses(
    'uniqueSlug',
    "another's slug as a former one",
    {...completePerson, formerSlugs: ['person-2']},
    ['error formerSlugs[0]: “person-2” is, or was, the address of another person'],
  ),
  refuses(
    'uniqueSlug',
    "another's former slug",
    {...completePerson, _id: 'person-3', slug: slug('a-brook'), formerSlugs: []},
    ['error slug: “a-brook” is, or was, the address of another person (person-1)'],
  ),
  accepts('uniqueSlug', 'the slug of a document of another type', {
    ...completePerson,
    slug: slug('event-2'),
  }),
  accepts('uniqueSlug', "a draft's slug, which its published document has", {
    ...completePerson,
    _id: 'drafts.person-1',
  }),
  refuses('unique', 'a former slug listed twice', {...completePerson, formerSlugs: ['x', 'x']}, [
    'error formerSlugs[0]: This slug is listed twice',
    'error formerSlugs[1]: This slug is listed twice',
  ]),

  // Dates.
  ...['1950/1953', '1950-06-25/..', '26 July', '1950-13', '2023-02-29', '1950-6', '2023-21'].map(
    (edtf) =>
      refuses(
        'edtf',
        `“${edtf}” as a date`,
        {...completePerson, birthDate: {_type: 'edtfDate', edtf}},
        [
          `error birthDate.edtf: “${edtf}” is ${/\/|\.\./.test(edtf) ? 'an interval' : 'not a date'}`,
        ],
      ),
  ),
  ...['1950', '195X', '1950-06', '1950~', '1949-06-25?'].map((edtf) =>
    accepts('edtf', `“${edtf}” as a date`, {...completePerson, birthDate: edtfDate(edtf)}),
  ),
  refuses(
    'edtf',
    'instants of another date',
    {...completePerson, birthDate: {...edtfDate('1950'), earliest: '1951-01-01T00:00:00Z'}},
    ['error birthDate.earliest: Does not belong to “1950”'],
  ),
  refuses(
    'edtf',
    'a date without its instants',
    {...completePerson, birthDate: {_type: 'edtfDate', edtf: '1950'}},
    [
      'error birthDate.earliest: Does not belong to “1950”',
      'error birthDate.latest: Does not belong to “1950”',
    ],
  ),
  refuses(
    'endNotBeforeStart',
    'a death before the birth',
    {...completePerson, deathDate: edtfDate('1949')},
    ['error deathDate: 1949 is before 1950'],
  ),
  accepts('endNotBeforeStart', 'a death in the year of the birth', {
    ...completePerson,
    birthDate: edtfDate('1950-06'),
    deathDate: edtfDate('1950'),
  }),
  refuses(
    'endNotBeforeStart',
    'an event that ends before it starts',
    {...completeEvent, endDate: edtfDate('2019-05-06')},
    ['error endDate: May 6, 2019 is before May 7, 2019'],
  ),
  refuses(
    'endNotBeforeStart',
    'an organization dissolved before it was founded',
    {...completeOrganization, dissolutionDate: edtfDate('1900')},
    ['error dissolutionDate: 1900 is before 1901'],
  ),
  refuses(
    'endNotBeforeStart',
    'an article changed before it was published',
    {...completeArticle, dateModified: edtfDate('2019-05-06')},
    ['error dateModified: May 6, 2019 is before May 7, 2019'],
  ),
  refuses(
    'endNotBeforeStart',
    'an office that ends before it starts',
    {
      ...completePerson,
      affiliations: [
        {
          _type: 'affiliation',
          _key: 'f1',
          organization: strong('organization-1'),
          startDate: edtfDate('2010'),
          endDate: edtfDate('2009'),
        },
      ],
    },
    ['error affiliations[f1].endDate: 2009 is before 2010'],
  ),

  // Between documents.
  refuses(
    'notOwnRelative',
    'a person who is their own child',
    withRelation({person: strong('person-1')}),
    ['error relations[r1].person: This is the person itself'],
  ),
  refuses(
    'notOwnRelative',
    "a draft's relation to its own published person",
    {...withRelation({person: strong('person-1')}), _id: 'drafts.person-1'},
    ['error relations[r1].person: This is the person itself'],
  ),
  refuses(
    'notOwnAncestor',
    'an event that is part of itself',
    {...completeEvent, superEvent: strong('event-1')},
    ['error superEvent: This is the event itself'],
  ),
  refuses(
    'notOwnAncestor',
    'an organization that is part of itself',
    {...completeOrganization, parentOrganization: strong('organization-1')},
    ['error parentOrganization: This is the organization itself'],
  ),
  refuses(
    'notOwnCommemoration',
    'an event that remembers itself',
    {...completeEvent, commemorates: strong('event-1')},
    ['error commemorates: This is the event itself'],
  ),
  refuses(
    'referencedType',
    'a publisher that is a person',
    {...completeArticle, publisher: strong('person-2')},
    ['error publisher: “Edward Brook” is of type person. Choose one of type organization'],
  ),
  refuses(
    'referencedType',
    'a mention of an article',
    {...completeArticle, body: [paragraph(mentionOf('article-1'))]},
    [
      'error body[b1].markDefs[m1].entity: “Harbour Bridge Opens After Nine Years” is of type article',
    ],
  ),
  refuses(
    'referencedType',
    'a nationality that is no state',
    {...completePerson, nationality: [{_key: 'x1', ...strong('organization-2')}]},
    [
      'error nationality[x1]: “League of Ports” is of kind other. Choose an organization of kind state',
    ],
  ),
  refuses(
    'referencedType',
    'a country that is no state',
    {...completeEvent, location: {_type: 'place', name: 'Here', country: weak('organization-2')}},
    ['error location.country: “League of Ports” is of kind other'],
  ),
  refuses(
    'pointsSomewhere',
    'a mention of what is gone',
    {...completeArticle, body: [paragraph(mentionOf('person-gone'))]},
    ['warning body[b1].markDefs[m1].entity: Points to person-gone, which does not exist'],
  ),
  refuses(
    'pointsSomewhere',
    'a subject that is gone',
    {...completeArticle, about: [{_key: 'a', ...weak('event-gone')}]},
    ['warning about[a]: Points to event-gone, which does not exist'],
  ),
  refuses(
    'references',
    'a strong reference to nothing',
    {...completeArticle, publisher: strong('organization-gone')},
    ['error publisher: Referenced document must be published'],
  ),
  accepts('evidence', 'evidence from an article that is gone', {
    ...completeEvent,
    participants: [
      {
        _type: 'participation',
        _key: 'p1',
        party: strong('person-2'),
        evidence: [{...evidence(), article: weak('article-gone')}],
      },
    ],
  }),

  // The rest.
  refuses(
    'hasOrigin',
    'an article of nobody',
    without(completeArticle, 'contributions', 'publisher', 'source'),
    ['warning contributions: Nobody is named'],
  ),
  accepts(
    'hasOrigin',
    'an article with a publisher alone',
    without(completeArticle, 'contributions', 'source'),
  ),
  accepts(
    'hasOrigin',
    'an article with a contributor alone',
    without(completeArticle, 'publisher', 'source'),
  ),
  accepts(
    'hasOrigin',
    'an article with a source alone',
    without(completeArticle, 'contributions', 'publisher'),
  ),
  refuses('altText', 'a picture without a description', {...completePerson, image: picture('')}, [
    'warning image.alt: Needs a description',
  ]),
  refuses(
    'altText',
    'a picture in the text with a blank description',
    {...completeArticle, body: [paragraph(), {_key: 'i', ...picture('  ')}]},
    ['warning body[i].alt: Needs a description'],
  ),
  accepts('altText', 'a picture that is still to be chosen', {
    ...completePerson,
    image: {_type: 'articleImage'},
  }),
  refuses(
    'uniqueKeys',
    'two paragraphs of one key',
    {...completeArticle, body: [paragraph(), paragraph()]},
    ['error body[1]: Two members have the _key “b1”'],
  ),
  refuses('uniqueKeys', 'a member without a key', {...completeArticle, about: [weak('event-1')]}, [
    'error about[0]: Member 1 has no _key',
  ]),
  refuses(
    'evidence',
    'more than ten pieces of evidence',
    withRelation({
      evidence: Array.from({length: 11}, (_, index) => ({...evidence(), _key: `e${index}`})),
    }),
    ['error relations[r1].evidence: At most ten'],
  ),
  refuses(
    'evidence',
    'a confidence above 1',
    withRelation({evidence: [{...evidence(), confidence: 80}]}),
    ['error relations[r1].evidence[e1].confidence: Lies between 0 and 1'],
  ),
  refuses(
    'evidence',
    'a quotation that ends before it starts',
    withRelation({evidence: [{...evidence(), start: 9, end: 3}]}),
    ['error relations[r1].evidence[e1].end: Ends before it starts'],
  ),
  refuses('language', 'a language by its name', {...completeArticle, inLanguage: 'English'}, [
    'error inLanguage: “English” is not a language tag',
  ]),
  ...['en', 'zh-Hans', 'und'].map((inLanguage) =>
    accepts('language', `the language ${inLanguage}`, {...completeArticle, inLanguage}),
  ),
  refuses(
    'identifier',
    'a system in capitals',
    {
      ...completePerson,
      identifiers: [{_type: 'identifier', _key: 'w', scheme: 'Wiki Data', value: 'Q1'}],
    },
    ['error identifiers[w].scheme: Write the system in lower case with hyphens, as in “wiki-data”'],
  ),
  refuses('sameAs', 'an address that is none', {...completePerson, sameAs: ['example']}, [
    'error sameAs[0]: Needs a full web address',
  ]),
  refuses(
    'link',
    'a link that runs a script',
    {
      ...completeArticle,
      body: [paragraph({_type: 'link', _key: 'm1', href: 'javascript:alert(1)'})],
    },
    ['error body[b1].markDefs[m1].href: Needs a full address'],
  ),
]

function accepts(rule: string, name: string, document: CheckedDocument) {
  return {rule, case: `accepts ${name}`, document, complaints: []}
}

function refuses(rule: string, name: string, document: CheckedDocument, complaints: string[]) {
  return {rule, case: `flags ${name}`, document, complaints}
}

function without(document: CheckedDocument, ...fields: string[]): CheckedDocument {
  const {_id, _type, ...rest} = document
  return {
    _id,
    _type,
    ...Object.fromEntries(Object.entries(rest).filter(([name]) => !fields.includes(name))),
  }
}

function withRelation(fields: object): CheckedDocument {
  const relation = {
    _type: 'relation',
    _key: 'r1',
    person: strong('person-2'),
    relationship: 'child',
  }
  return {...completePerson, relations: [{...relation, ...fields}]}
}

function paragraph(...markDefs: object[]) {
  const span = {
    _type: 'span',
    _key: 's1',
    text: 'Ada Brook',
    marks: markDefs.length > 0 ? ['m1'] : [],
  }
  return {_type: 'block', _key: 'b1', style: 'normal', markDefs, children: [span]}
}

function mentionOf(id: string) {
  return {_type: 'mention', _key: 'm1', entity: weak(id)}
}

function picture(alt: string) {
  return {_type: 'articleImage', asset: strong('image-1-10x10-png'), alt}
}

function slug(current: string) {
  return {_type: 'slug', current}
}
