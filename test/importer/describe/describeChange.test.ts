import {describe, expect, test} from 'vitest'
import {describeChange} from '../../../importer/index.ts'

const names: Record<string, string> = {'person-j': 'Jane Doe', 'organization-rc': 'Red Cross'}
const link = (_ref: string, confidence = 0.9) => ({
  _key: `${_ref}-${confidence}`,
  _type: 'mention',
  entity: {_ref},
  confidence,
})
const paragraph = (text: string, ...markDefs: unknown[]) => ({
  _key: 'p',
  _type: 'block',
  markDefs,
  children: [{_type: 'span', text}],
})
const passages = (count: number) => Array.from({length: count}, (_, at) => ({_key: `${at}`}))
const LONG = 'one two three four five six seven eight nine ten eleven twelve thirteen'

describe('a member of a list', () => {
  test.each<[string, unknown, unknown, string]>([
    [
      'affiliation',
      undefined,
      {_type: 'affiliation', roleName: 'head', organization: {_ref: 'organization-rc'}},
      'add members: head of Red Cross',
    ],
    [
      'affiliation without a role',
      {_type: 'affiliation', organization: {_ref: 'organization-rc'}},
      undefined,
      'remove members: member of Red Cross',
    ],
    [
      'relation to a document that is not at hand',
      undefined,
      {_type: 'relation', relationship: 'child', person: {_ref: 'person-x'}},
      'add members: child of person-x',
    ],
    [
      'participation',
      {_type: 'participation', role: 'host', party: {_ref: 'person-j'}},
      {_type: 'participation', role: 'guest', party: {_ref: 'person-j'}},
      'change members: Jane Doe (host) → Jane Doe (guest)',
    ],
    [
      'fact that another article states',
      {_type: 'relation', relationship: 'child', person: {_ref: 'person-j'}, evidence: passages(1)},
      {_type: 'relation', relationship: 'child', person: {_ref: 'person-j'}, evidence: passages(3)},
      'evidence members: child of Jane Doe, on 1 → 3 passages',
    ],
    [
      'other name',
      undefined,
      {_type: 'alternateName', value: 'Doe', kind: 'short'},
      'add members: “Doe” (short)',
    ],
    ['reference', undefined, {_type: 'reference', _ref: 'person-j'}, 'add members: Jane Doe'],
    ['paragraph', undefined, paragraph('It rained.'), 'add members: “It rained.”'],
    [
      'long paragraph',
      paragraph(LONG),
      undefined,
      `remove members: “${LONG.replace('thirteen', '…')}”`,
    ],
    [
      'paragraph with other words',
      paragraph('It rained.'),
      paragraph('It poured.', link('person-j')),
      'change members: It [-rained.-] {+poured.+}',
    ],
    [
      'paragraph with other links',
      paragraph('It rained.', link('person-j')),
      paragraph('It rained.', link('organization-rc')),
      'change members: “It rained.”: links + Red Cross − Jane Doe',
    ],
    [
      'paragraph with the same links, of which we are surer',
      paragraph('It rained.', link('person-j', 0.5)),
      paragraph('It rained.', link('person-j', 0.9)),
      'evidence members: “It rained.”: the same links, found otherwise',
    ],
    [
      'thing that is called the same',
      {_type: 'affiliation', roleName: 'head', organization: {_ref: 'person-j'}},
      {_type: 'affiliation', roleName: 'head', organization: {_ref: 'person-j'}, startDate: '1950'},
      'change members: head of Jane Doe, otherwise (startDate)',
    ],
  ])('that is a %s is told in words', (_, before, after, told) => {
    const lines = describeChange(
      {field: 'members', outcome: 'set', members: [{key: 'k', before, after}]},
      (id) => names[id],
    )
    expect(lines.map(({kind, text}) => `${kind} ${text}`)).toEqual([told])
  })
})

test.each([
  ['set', undefined, 'a', 'add name: “a”'],
  ['set', 'a', 'b', 'change name: “a” → “b”'],
  ['unset', 'a', undefined, 'remove name: “a”'],
  ['kept', 'a', 'b', 'kept name stays “a”; the source says “b”'],
  ['conflict', undefined, 'b', 'conflict name stays nothing; the source says “b”'],
] as const)('a field that is %s from %j to %j is a line', (outcome, before, after, told) => {
  const lines = describeChange({field: 'name', outcome, before, after})
  expect(lines.map(({kind, text}) => `${kind} ${text}`)).toEqual([told])
})
