import type {MarkType, Style} from './paragraphs.ts'

/** Never text, whatever stands in them. */
export const HIDDEN = new Set(
  `audio button canvas datalist embed frame frameset head iframe input map math meter noembed noframes noscript object
  optgroup option progress script select style svg template textarea title video`.split(/\s+/),
)

export const BLOCKS = new Set(
  `address article aside body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form
  header hgroup hr legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul`.split(
    /\s+/,
  ),
)

/** Between what is in these, white space means nothing. */
export const ROWS = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr'])

// Maps, for a page may have an element of any name, <constructor> too.
export const STYLES: ReadonlyMap<string, Style['style']> = new Map([
  ['h1', 'h2'],
  ['h2', 'h2'],
  ...['h3', 'h4', 'h5', 'h6'].map((name) => [name, 'h3'] as const),
  ['blockquote', 'quote'],
])

/** The body of the page is none: all that is read stands in one. */
export const A_BLOCK = [...BLOCKS, ...STYLES.keys(), 'td', 'th']
  .filter((name) => name !== 'body')
  .join()

export const MARKS: ReadonlyMap<string, MarkType> = new Map<string, MarkType>([
  ...['b', 'strong'].map((name) => [name, {type: 'strong'}] as const),
  ...['i', 'em', 'cite'].map((name) => [name, {type: 'em'}] as const),
])
