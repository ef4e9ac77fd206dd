import {HEADLINE, type Source} from '../../../../importer/types.ts'

/** An article of the given paragraphs, keyed `b1`, `b2`, … */
export function article(...paragraphs: string[]): Source {
  return articleHeaded('Notes', ...paragraphs)
}

export function articleHeaded(headline: string, ...paragraphs: string[]): Source {
  return {
    system: 'test',
    id: 'article',
    format: 'text',
    sha256: '0'.repeat(64),
    headline,
    date: '2024-05-06',
    bylines: [],
    blocks: paragraphs.map((text, at) => ({key: `b${at + 1}`, style: 'normal', text})),
  }
}

/** The text of a block or the headline. */
export function textOf(source: Source, block: string): string {
  if (block === HEADLINE) return source.headline
  return source.blocks.find(({key}) => key === block)?.text ?? ''
}
