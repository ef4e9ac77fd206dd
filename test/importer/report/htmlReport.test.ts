import {createHash} from 'node:crypto'
import {beforeAll, describe, expect, test} from 'vitest'
import {builtinExtractor, emptyDataset, htmlReport, planImport} from '../../../importer/index.ts'
import {run, text} from '../golden.ts'
import {planned, reported} from './reported.ts'

let page: string
beforeAll(async () => {
  page = await reported()
})

const all = (pattern: RegExp): string[] =>
  [...page.matchAll(pattern)].map((match) => match[1] ?? '')

describe('a report', () => {
  test('holds no markup but its own, whatever a text, a name or a target says', () => {
    expect(page).not.toMatch(/<script>alert|<img|<b>Rain|<test>/)
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(page).toContain('&quot;Red &amp; Blue&quot; Union')
    expect(all(/<(script)[ >]/g)).toHaveLength(1)
    expect(page.match(/<article /g)).toHaveLength(2)
    expect(page.match(/<\/article>/g)).toHaveLength(2)
  })

  test('permits its own style and script by their hashes, and nothing else', () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? ''
    expect(policy).toContain('default-src &#39;none&#39;')
    for (const element of ['style', 'script']) {
      const text = new RegExp(`<${element}>([\\s\\S]*?)</${element}>`).exec(page)?.[1] ?? ''
      const hash = createHash('sha256').update(text).digest('base64')
      expect(policy).toContain(`${element}-src &#39;sha256-${hash}&#39;`)
    }
    expect(page).not.toMatch(/\b(?:src|style|on\w+)="|https?:/)
  })

  test('every link leads to a place of the page, and every place is named once', () => {
    const places = all(/ id="([^"]+)"/g)
    expect(new Set(places).size).toBe(places.length)
    const links = all(/href="#([^"]+)"/g)
    expect(links.length).toBeGreaterThan(10)
    expect(links.filter((link) => !places.includes(link))).toEqual([])
  })

  test('names what was rejected first, with the reason', () => {
    const rows = all(/<tr[^>]* data-case="\d+">([\s\S]*?)<\/tr>/g)
    expect(rows[0]).toMatch(/Rejected.*empty.*is empty; expected a headline/s)
    expect(rows[1]).toContain('Rain')
  })

  test('says of each fact its words, and of each entity why it is who it is', () => {
    expect(page).toMatch(/<b>head<\/b>, <a href="#s2-e2">.*“Jo Wu, head of the &quot;Red/)
    expect(page).toContain('<b>speaker</b>: <a href="#s2-e1">Jo Wu</a>')
    expect(page).toMatch(/on <b>July 26, 2023<\/b>/)
    expect(page).toContain('nothing that is known comes close')
    expect(page).toMatch(/<b>Same<\/b> as Jo Wu.*both are named “jo wu”/s)
    expect(page).toMatch(/class="m unresolved"[^>]*data-tip="unnamed person · 90 % · annotated"/)
  })

  test('warns of a text that was not read, and leaves no column of it empty', async () => {
    const content =
      'الرئيس المصري يستقبل الوزير\n\n2023-07-26\n\nاستقبل الرئيس المصري اليوم في القاهرة وزير الخارجية الأردني، وبحث معه العلاقات بين البلدين.\n'
    const {plan, gathered} = await planImport([text('ar', content)], {
      ...{dataset: emptyDataset, extractor: builtinExtractor, system: 'file', run},
    })
    const told = htmlReport(plan, gathered, {target: 'x', written: false})
    expect(told).toMatch(/<p class="warning"><b>Warning:<\/b> it is in Arabic, /)
    expect(told).toContain('Nothing was found in this text.')
    expect(told).toMatch(/<bdi>الرئيس المصري يستقبل الوزير<\/bdi><\/a> <b class="warn">warning/)
  })

  test('shows what people changed and an import would have, by the names of documents', async () => {
    const {plan, gathered} = await planned()
    const union = {
      _ref: plan.documents.find(({document}) => document.kind === 'union')?.document._id,
    }
    const changed = plan.documents.map((each) =>
      each.document.name === 'Jo Wu'
        ? {
            ...each,
            outcome: 'update' as const,
            changes: [
              {field: 'name', outcome: 'conflict' as const, before: 'J. Wu', after: 'Jo Wu'},
              {field: 'gender', outcome: 'kept' as const, before: 'female', after: 'male'},
              {field: 'union', outcome: 'set' as const, before: {_ref: 'gone'}, after: union},
            ],
          }
        : each,
    )
    const told = htmlReport({...plan, documents: changed}, gathered, {target: 'x', written: true})
    expect(told).toContain('1 conflict')
    expect(told).toContain('1 edit kept')
    expect(told).toContain('name stays “J. Wu”; the source says “Jo Wu”')
    expect(told).toContain('union: gone → &quot;Red &amp; Blue&quot; Union')
  })

  test('is the same for the same plan', async () => {
    expect(await reported()).toBe(page)
  })
})
