import fc from 'fast-check'

/** Text that has broken something somewhere before: separators, endings, prototypes, other alphabets, too much. */
export const text = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '',
      '.',
      '..',
      '*',
      'a',
      'drafts.a',
      'versions.r.a',
      '_.releases.r',
      '__proto__',
      'constructor',
      'toString',
      '_id',
      '_type',
      '_rev',
      '_ref',
      'a b',
      "'",
      '"',
      '`',
      '\\',
      '\0',
      '\r\nx: y',
      '\n\nevent: mutation\n\n',
      '../../token',
      '%00',
      '%2e%2e%2f',
      '\ud800',
      '\u2028',
      'é',
      '数据',
      '💥',
      '$a',
      '-1',
      '1e999',
      'NaN',
      'null',
      '[]',
      '{}',
      '2026-01-01T00:00:00Z',
      '<script>',
      '; DROP TABLE docs; --',
      'x'.repeat(5000),
    ),
  },
  {weight: 2, arbitrary: fc.string({unit: 'binary', maxLength: 40})},
)

const number = fc.constantFrom(
  0,
  -0,
  1,
  -1,
  0.5,
  1e21,
  -1e308,
  2 ** 31,
  2 ** 53,
  2 ** 64,
  Number.MAX_VALUE,
)

/** Ids that there may be, and others that there cannot be. */
export const id = fc.oneof(
  {weight: 9, arbitrary: fc.constantFrom('a', 'b', 'c', 'drafts.a', 'drafts.b', 'versions.r.a')},
  {weight: 1, arbitrary: text},
)

const attribute = fc.oneof(
  fc.constantFrom('_id', '_type', '_key', '_ref', '_weak', '_rev', '_createdAt', 'a', 'b', 'tags'),
  text,
)

/** Any JSON, with attributes that mean something to the lake among the others. */
export const value: fc.Arbitrary<unknown> = fc.letrec<{value: unknown}>((tie) => ({
  value: fc.oneof(
    {maxDepth: 4, withCrossShrink: true},
    {weight: 4, arbitrary: text},
    {weight: 2, arbitrary: number},
    {weight: 2, arbitrary: fc.constantFrom(null, true, false)},
    {
      weight: 1,
      arbitrary: fc.record({_type: fc.constant('reference'), _ref: id, _weak: tie('value')}),
    },
    {weight: 2, arbitrary: fc.array(tie('value'), {maxLength: 4})},
    {weight: 3, arbitrary: fc.dictionary(attribute, tie('value'), {maxKeys: 4})},
  ),
})).value

/** Right more often than wrong: what is wrong at once is refused at once, and tries nothing behind. */
export function mostly<T>(right: fc.Arbitrary<T>, chance = 20): fc.Arbitrary<unknown> {
  return fc.oneof({weight: chance, arbitrary: right}, {weight: 1, arbitrary: value})
}

/** Some of its attributes, sometimes others as well. */
export function someOf(shape: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<object> {
  return fc
    .tuple(
      fc.record(shape, {requiredKeys: []}),
      fc.oneof(
        {weight: 12, arbitrary: fc.constant({})},
        {weight: 1, arbitrary: fc.dictionary(text, value, {maxKeys: 2})},
      ),
    )
    .map(([right, more]) => ({...more, ...right}))
}
