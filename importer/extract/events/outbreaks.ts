import type {Reading} from '../types.ts'
import {type Draft, mention} from './draft.ts'

const METHOD = 'rule:outbreak'
const BARE = /(?<![\p{L}-])(?:the |this )?(?:pandemic|outbreak|epidemic)(?![\p{L}-])/gu
const DISEASE =
  /(?<![\p{L}])(?:COVID-19|[Cc]oronavirus|SARS-CoV-2|Ebola|[Mm]easles|[Cc]holera|Zika|MERS|H\dN\d|[Pp]olio|[Dd]engue)(?![\p{L}])/gu

/**
 * An outbreak that the text speaks of without ever joining it to its disease ("the pandemic"): named after the one disease
 * that the article names. Where a fuller phrase stands, findNamedEvents has it and the short ones are taken up from there.
 */
export function findOutbreaks({texts, source}: Reading): Draft[] {
  const said = texts.map(({text}) => text).join('\n')
  if (NAMED.test(said)) return []
  const mentions = texts
    .slice(1)
    .flatMap(({block, text}) =>
      [...text.matchAll(BARE)].map(({index, 0: quote}) =>
        mention({block, start: index, end: index + quote.length, quote}, 'descriptor', METHOD, 0.7),
      ),
    )
  const diseases = new Set([...said.matchAll(DISEASE)].map(([name]) => commonName(name)))
  const [disease] = diseases
  if (mentions.length === 0 || diseases.size !== 1 || !disease) return []
  const name =
    disease === 'COVID-19' ? 'COVID-19 pandemic' : `${source.date.slice(0, 4)} ${disease} outbreak`
  return [{kind: 'disease-outbreak', name, mentions, confidence: 0.7}]
}

const NAMED = new RegExp(
  `${DISEASE.source}(?: disease| virus)? (?:pandemic|outbreak|epidemic)`,
  'u',
)

function commonName(disease: string): string {
  return /covid|corona|sars-cov-2/i.test(disease)
    ? 'COVID-19'
    : disease.replace(/^[MCPD](?=\p{Ll})/u, (letter) => letter.toLowerCase())
}
