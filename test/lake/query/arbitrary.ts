import fc from 'fast-check'
import type {Documents} from './bothWays.ts'

/** Documents and queries that nobody would write: every type of value in every attribute, compared with every other. */

const words = [
  'news',
  'News',
  'naïve',
  'U.S.A',
  "don't",
  'foo_bar',
  'example.com',
  '数据',
  'e\u0301',
  'a b',
]
const strings = fc.constantFrom(
  '',
  'a',
  'ab',
  'B',
  '1',
  '[1]',
  '{"a":1}',
  'null',
  'true',
  '\ud83d\ude00',
  '\uff0c',
  'a\ud83d\ude00',
  'a\uff0c',
  'a\ue000b',
  '\u00e9',
  '2026-01-01T00:00:00Z',
  '2025-12-31',
  'a-%_*"\'',
  'zz\nline',
  ...words,
)
const numbers = fc.constantFrom(
  0,
  1,
  -1,
  2,
  0.1,
  0.30000000000000004,
  2 ** 53,
  2 ** 60,
  1e21,
  1e-7,
  -2.5,
  123456789012345680,
)
const primitives = fc.oneof(strings, numbers, fc.boolean(), fc.constant(null))

const ids = [
  'a',
  'b',
  'c',
  'd-1',
  'x.y',
  'drafts.a',
  'drafts.c',
  'versions.r1.a',
  'versions.r1.e',
  'versions.r2.a',
  'drafts.x.y',
  'e',
]
const references = fc.constantFrom(...ids, 'missing').map((_ref) => ({_type: 'reference', _ref}))
const members = fc.oneof(
  primitives,
  references,
  fc.record({t: primitives, v: strings}),
  fc.array(primitives, {maxLength: 2}),
)
const values = fc.oneof(
  {weight: 5, arbitrary: primitives},
  {weight: 1, arbitrary: references},
  {weight: 2, arbitrary: fc.array(members, {maxLength: 4})},
  {
    weight: 2,
    arbitrary: fc.record(
      {b: primitives, current: strings, c: fc.record({d: primitives})},
      {requiredKeys: []},
    ),
  },
)

const document = fc.record(
  {
    _type: fc.constantFrom('t', 'u', 'v'),
    a: values,
    b: values,
    o: values,
    tags: values,
    ref: values,
    _system: fc.record({delete: fc.constantFrom(true, false, 'true', 1)}),
    refs: fc.array(references, {maxLength: 3}),
    text: fc.array(fc.constantFrom(...words), {maxLength: 4}).map((list) => list.join(' ')),
  },
  {requiredKeys: ['_type']},
)

export const documents: fc.Arbitrary<Documents> = fc
  .uniqueArray(fc.constantFrom(...ids, ...Array.from({length: 12}, (_, n) => `n${n}`)), {
    minLength: 1,
  })
  .chain((chosen) => fc.tuple(...chosen.map((_id) => document.map((rest) => ({_id, ...rest})))))

const literal = fc.oneof(
  primitives.map((value) => JSON.stringify(value)),
  fc.constantFrom('$s', '$n', '$list', '$nothing', 'now()', 'dateTime(now())', '"a" + "b"', '-1'),
)
const path = fc.constantFrom(
  'a',
  'b',
  'o',
  'o.b',
  'o.current',
  'o.c.d',
  'a.b',
  'tags',
  'ref._ref',
  '_id',
  '_type',
  'text',
  'missing',
  '_originalId',
  'count(tags)',
  'count(a[])',
  '@.a',
  'ref->a',
  'refs[0]._ref',
)
const list = fc.constantFrom(
  'tags',
  'tags[]',
  'a',
  'refs[]._ref',
  'tags[].v',
  'a[]._ref',
  'tags[t == 1].v',
  '$list',
  '["a", 1, true, null]',
  '[a, "t", b]',
  'path("*")',
  'path("drafts.**")',
  'path("n1")',
  'path("**")',
  'path("versions.*.a")',
  '*[_type == "t"].a',
  '*[a == ^.b]._id',
  '$s',
)
const comparison = fc.constantFrom('==', '!=', '<', '<=', '>', '>=')
const pattern = fc.constantFrom(
  '"news"',
  '"new*"',
  '"usa"',
  '"U.S.A"',
  '"*a"',
  '"don\'t"',
  '"foo_bar"',
  '"examplecom"',
  '"example.com"',
  '"a b"',
  '["new*", "a*"]',
  '""',
  '"数*"',
  '$s',
  '"e*"',
  '"naive"',
  'text::query("news -usa")',
  'text::query("")',
  'text::query("new*")',
)
const matched = fc.constantFrom(
  'text',
  'a',
  '[text, a]',
  'tags[]',
  'tags[].v',
  '_id',
  'lower(text)',
  'o.current',
)
const leaf = fc.oneof(
  fc.tuple(path, comparison, literal).map((parts) => parts.join(' ')),
  fc.tuple(literal, comparison, path).map((parts) => parts.join(' ')),
  fc.tuple(path, comparison, path).map((parts) => parts.join(' ')),
  fc.tuple(fc.oneof(path, literal), list).map(([member, of]) => `${member} in ${of}`),
  fc
    .tuple(path, fc.constantFrom('0..2', '"a".."b"', '1...2', '$n..$n', 'b..2'))
    .map(([place, range]) => `${place} in ${range}`),
  fc.tuple(matched, pattern).map(([text, of]) => `${text} match ${of}`),
  fc
    .tuple(path, strings)
    .map(([place, start]) => `string::startsWith(${place}, ${JSON.stringify(start)})`),
  path.map((place) => `defined(${place})`),
  fc.constantFrom(
    'references("a")',
    'references("b", $list)',
    'references($s)',
    'references(*[_type == "u"]._id)',
    'references([])',
    'sanity::versionOf("a")',
    'sanity::partOfRelease("r1")',
    '[@, _id] match text::query("news")',
    '@ match text::query("-news")',
    'count(*[references(^._id)]) > 0',
    'ref->a == "a"',
    'ref->a in [1, "a", null]',
    'ref->text match "new*"',
    'ref->o.b > $n',
    'ref->_type == $s',
    '!(ref->a == 1)',
    'ref->_id == $s',
    'ref->a == $nothing',
    'count(*[a == ^.a && _id != ^._id]) > 1',
    'a',
    'o.b',
    '$yes',
    '$nothing == null || a == $nothing',
    'defined(*[_type == "v"][0])',
    '*[_id == "a"][0].b == a',
    'count(tags[@ == ^.a]) > 0',
    'dateTime(a) < dateTime(now())',
  ),
)
export const condition: fc.Arbitrary<string> = fc.letrec<{all: string}>((tie) => ({
  all: fc.oneof(
    {maxDepth: 3, withCrossShrink: true},
    leaf,
    fc.tuple(tie('all'), tie('all')).map(([left, right]) => `(${left} && ${right})`),
    fc.tuple(tie('all'), tie('all')).map(([left, right]) => `(${left} || ${right})`),
    tie('all').map((base) => `!(${base})`),
  ),
})).all

const key = fc
  .tuple(fc.oneof(path, fc.constant('lower(text)')), fc.constantFrom('', ' asc', ' desc'))
  .map((parts) => parts.join(''))
const order = fc.oneof(
  fc.constant(''),
  fc.array(key, {minLength: 1, maxLength: 3}).map((keys) => ` | order(${keys.join(', ')})`),
)
const slice = fc.constantFrom(
  '',
  '',
  '[0...3]',
  '[0..2]',
  '[1...4]',
  '[0]',
  '[2]',
  '[-1]',
  '[5...2]',
  '[-3..-1]',
  '[0...$n]',
)
const projection = fc.constantFrom(
  '',
  '._id',
  '{_id, a}',
  '{_id, "n": count(*[references(^._id)])}',
  '{"r": ref->{_id, a}, "back": *[ref._ref == ^._id] | order(a desc)[0...2]._id}',
  '{_id, "same": *[_type == ^._type && a == ^.a]{_id, "up": ^.^._id}}',
  '{"in": _id in *[_type == "t"].ref._ref}',
  '{"tags": tags[]{"x": *[_id == ^.^._id][0].a}}',
  '{"refs": refs[]->{_id, "b": *[references(^._id) && _id != ^.^._id]._id}}',
)

export const query: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(condition, order, slice, projection)
    .map(([filter, by, part, shown]) => `*[${filter}]${by}${part}${shown}`),
  fc
    .tuple(condition, order, projection, slice)
    .map(([filter, by, shown, part]) => `*[${filter}]${by}${shown}${part}`),
  condition.map((filter) => `count(*[${filter}])`),
  fc
    .tuple(condition, condition, slice)
    .map(([one, other, part]) => `*[${one}][${other}]${part}._id`),
  fc.tuple(order, slice, projection).map(([by, part, shown]) => `*${by}${part}${shown}`),
  fc
    .tuple(condition, condition)
    .map(
      ([one, other]) =>
        `{"n": count(*[${one}]), "all": *[${other}] | order(_id desc)._id, "score": *[${one}] | score(text match "new*", boost(a == 1, 2)) {_id, _score}}`,
    ),
)

export const params: fc.Arbitrary<Record<string, unknown>> = fc.record({
  s: strings,
  n: fc.constantFrom(0, 1, 2, 3),
  list: fc.array(fc.oneof(primitives, fc.constantFrom(...ids)), {maxLength: 4}),
  nothing: fc.constantFrom(null, 'a', 1),
  yes: fc.boolean(),
})
