import {globSync, readFileSync} from 'node:fs'
import {dirname, relative, resolve} from 'node:path'
import {describe, expect, test} from 'vitest'

/**
 * Who may import whom. `importer` and `lake` never see each other: they share the Content Lake's protocol, so that
 * pointing the importer at a hosted project is configuration and nothing else.
 */
const MAY_IMPORT: Record<string, string[]> = {
  schemas: [],
  lake: [],
  queries: ['schemas', 'sanity.types.ts'],
  importer: ['schemas', 'queries', 'sanity.types.ts'],
  eval: ['schemas', 'importer'],
  studio: ['schemas', 'queries', 'importer', 'sanity.types.ts'],
  'sanity.config.ts': ['schemas', 'queries', 'importer', 'studio', 'sanity.types.ts'],
  'sanity.cli.ts': ['studio'],
  web: ['schemas', 'queries', 'sanity.types.ts'],
}

const root = resolve(import.meta.dirname, '..')
const files = Object.keys(MAY_IMPORT).flatMap((place) =>
  place.endsWith('.ts')
    ? globSync(place, {cwd: root})
    : globSync(`${place}/**/*.{ts,tsx,astro}`, {cwd: root}),
)

describe('the import table', () => {
  test('finds the files that it is to check', () => {
    expect(files.length).toBeGreaterThan(30)
  })

  test.each(files)('%s imports only what its place may', (file) => {
    const place = file.split('/')[0] ?? file
    const allowed = new Set([place, ...(MAY_IMPORT[place] ?? [])])
    const reached = importsOf(file).map((target) => target.split('/')[0] ?? target)
    expect(reached.filter((target) => !allowed.has(target))).toEqual([])
  })

  test('a folder is entered by its index, or by a file that lies directly in it', () => {
    const deep = files.flatMap((file) =>
      importsOf(file)
        .filter(
          (target) => target.split('/')[0] !== file.split('/')[0] && target.split('/').length > 2,
        )
        .map((target) => `${file} -> ${target}`),
    )
    expect(deep).toEqual([])
  })

  test('what the Studio takes of the importer runs in a browser: no Node, and none of the stages that read a text', () => {
    const reached = reachedFrom('importer/browser.ts')
    expect(
      reached.flatMap((file) => packagesOf(file)).filter((name) => name.startsWith('node:')),
    ).toEqual([])
    expect(reached.filter((file) => /^importer\/(extract|read|resolve)\//.test(file))).toEqual([])
    const others = files
      .filter((file) => file.startsWith('studio/'))
      .flatMap((file) => importsOf(file))
      .filter((target) => target.startsWith('importer/') && target !== 'importer/browser.ts')
    expect(others).toEqual([])
  })

  test('an import that finds nothing new waits for few packages, no server and no stage after reading', () => {
    const reached = reachedFrom('scripts/runImport.ts', atOnce)
    const packages = reached.flatMap((file) => packagesOf(file, atOnce))
    expect(packages.filter((name) => !name.startsWith('node:')).toSorted()).toEqual([
      '@noble/hashes/sha2.js',
      'cli-table3',
      'p-queue',
    ])
    const late = /^importer\/(commit|plan|resolve|settle)\/|^lake\/(query|routes|index)/
    expect(reached.filter((file) => late.test(file))).toEqual([])
  })

  test('schemas load in plain Node: no React, no Studio', () => {
    const loaded = files
      .filter((file) => file.startsWith('schemas/'))
      .flatMap((file) => packagesOf(file).map((name) => `${file} -> ${name}`))
    expect(loaded.filter((line) => /-> (react|sanity|styled-components)(\/|$)/.test(line))).toEqual(
      [],
    )
  })
})

/** A file, and whatever it needs when it runs: what is imported as a type is gone by then. */
function reachedFrom(start: string, prepare = withoutTypes): string[] {
  const reached = new Set([start])
  for (const file of reached) {
    for (const target of importsOf(file, prepare)) reached.add(target)
  }
  return [...reached]
}

/** What is loaded with a file, and not when it is first needed. */
function atOnce(text: string): string {
  return withoutTypes(text).replace(/\bimport\(/g, 'later(')
}

function withoutTypes(text: string): string {
  return text.replace(/^(?:import|export) type [^'"]*['"][^'"]+['"]/gm, '')
}

/** The files of ours that a file imports, as paths from the root. */
function importsOf(file: string, prepare = (text: string) => text): string[] {
  return specifiersOf(file, prepare)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => relative(root, resolve(root, dirname(file), specifier)))
}

function packagesOf(file: string, prepare?: (text: string) => string): string[] {
  return specifiersOf(file, prepare).filter((specifier) => !specifier.startsWith('.'))
}

function specifiersOf(file: string, prepare = (text: string) => text): string[] {
  const text = prepare(readFileSync(resolve(root, file), 'utf8'))
  const statements = text.matchAll(
    /^\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?\s*['"]([^'"]+)['"]/gm,
  )
  const calls = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)
  return [...statements, ...calls].flatMap((match) => match[1] ?? [])
}
