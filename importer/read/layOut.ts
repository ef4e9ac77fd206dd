import type {Byline} from '../types.ts'
import {byline} from './byline.ts'
import {dateLine} from './dateLine.ts'

type Layout = {headline: string; date: string; bylines: Byline[]; paragraphs: string[]}

/** More than this on the first line is a paragraph: the headline is missing. */
const HEADLINE_LIMIT = 300

/**
 * Headline, date line and byline are lines of their own at the top, blank lines between them or not; the body begins
 * with the first line that is neither. From there on nothing is taken away: a paragraph is what stands between blank
 * lines, to the character.
 */
export function layOut(text: string): Layout | {reason: string} {
  const lines = text.trimEnd().split('\n')
  const top = lines.findIndex((line) => !isBlank(line))
  const headline = lines[top]?.trim() ?? ''
  if (dateLine(headline)) {
    return {
      reason: `has no headline: it starts with the date "${headline}"; put a title line above it`,
    }
  }
  if (headline.length > HEADLINE_LIMIT) {
    const length = headline.length.toLocaleString('en')
    return {
      reason: `has no headline: its first line has ${length} characters; put a title line above it`,
    }
  }

  const front = readFront(lines, top + 1)
  if (!front.date) return {reason: noDate(lines[front.end])}
  const paragraphs = paragraphsOf(lines.slice(front.end))
  if (paragraphs.length === 0) {
    return {reason: 'has no text: expected paragraphs below the headline and the date line'}
  }
  return {headline, date: front.date, bylines: front.bylines, paragraphs}
}

function readFront(lines: string[], start: number) {
  let date: string | undefined
  let bylines: Byline[] = []
  let end = start
  for (; end < lines.length; end++) {
    const line = lines[end] ?? ''
    if (isBlank(line)) continue
    const dated = date === undefined ? dateLine(line) : undefined
    const written = dated || bylines.length > 0 ? [] : byline(line)
    if (!dated && written.length === 0) break
    date ??= dated
    if (written.length > 0) bylines = written
  }
  return {date, bylines, end}
}

function noDate(line: string | undefined): string {
  const found = line ? `found "${shorten(line.trim())}"` : 'the text ends there'
  return `has no date line below its headline (${found}); expected a line like "July 26, 2023", "26 July 2023" or "2023-07-26"`
}

function paragraphsOf(lines: string[]): string[] {
  const paragraphs: string[][] = [[]]
  for (const line of lines) {
    if (isBlank(line)) paragraphs.push([])
    else paragraphs.at(-1)?.push(line)
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0).map((part) => part.join('\n'))
}

function isBlank(line: string): boolean {
  return line.trim() === ''
}

function shorten(line: string): string {
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
