import {digestOfBytes} from '../digest.ts'
import type {Plan} from '../types.ts'
import {behaviour} from './behaviour/index.ts'
import {openCasebook, type ReadSource} from './casebook.ts'
import {caseSection} from './caseSection.ts'
import {contents} from './contents.ts'
import {html, verbatim} from './html.ts'
import {type Occasion, overview} from './overview.ts'
import {style} from './style/index.ts'

/**
 * An import as a page to look through: each text with what was found in it, why each was decided so, and what the plan does.
 * One file that asks for nothing else, reads without a script, and runs none but its own.
 */
export function htmlReport(plan: Plan, read: readonly ReadSource[], occasion: Occasion): string {
  const casebook = openCasebook(plan, read)
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Import report · ${occasion.target}</title>
<style>${verbatim(style)}</style>
</head>
<body>
${overview(plan, casebook, occasion)}
<search hidden><label>Find <input type="search" placeholder="a word, a name, unsure, rejected"></label> <output></output></search>
${contents(casebook)}
<main>
${casebook.cases.map((each) => caseSection(each, casebook))}</main>
<div class="tip" role="tooltip" hidden></div>
<script>${verbatim(behaviour)}</script>
</body>
</html>
`
  return page.markup
}

/** A text may hold anything; were some of it ever taken for markup, it could still neither run nor call home. */
const POLICY = [
  "default-src 'none'",
  `style-src '${hashOf(style)}'`,
  `script-src '${hashOf(behaviour)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

function hashOf(text: string): string {
  const hex = digestOfBytes(new TextEncoder().encode(text))
  const bytes = hex.match(/../g) ?? []
  return `sha256-${btoa(bytes.map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join(''))}`
}
