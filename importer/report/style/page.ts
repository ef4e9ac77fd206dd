/** Colours, the top of the page, its index, and how an article lies on it. */
export const page = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fcfbf8, #171614);
  --raised: light-dark(#ffffff, #1f1e1b);
  --ink: light-dark(#1d1c1a, #e9e5dc);
  --soft: light-dark(#615d56, #a8a297);
  --rule: light-dark(#e2ded5, #37342f);
  /* Okabe and Ito's colours, darkened or lightened until they can be read as text on their ground. */
  --person: light-dark(#005a9c, #79bdf5);
  --organization: light-dark(#a84300, #f7a063);
  --state: light-dark(#006b4d, #4fcfa2);
  --event: light-dark(#93327e, #eb9fd6);
  --unresolved: light-dark(#5f5b54, #b3ada2);
  --warn: light-dark(#8a5a00, #e8b84a);
  --bad: light-dark(#a4161a, #ff8f87);
  --lit: light-dark(#ffe9a3, #57470f);
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Georgia, "Noto Serif", "DejaVu Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", "Helvetica Neue", "Noto Sans", Arial, sans-serif;
}
* { box-sizing: border-box }
[hidden] { display: none !important }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100% }
body {
  margin: 0 auto; padding: 2.5rem clamp(1rem, 4vw, 3.5rem) 6rem; max-width: 88rem;
  background: var(--paper); color: var(--ink);
  font: 0.9375rem/1.5 var(--sans); overflow-wrap: break-word;
}
a { color: inherit; text-decoration-color: var(--soft); text-underline-offset: 0.18em; text-decoration-thickness: 1px }
a:hover { text-decoration-color: currentColor }
:focus-visible { outline: 2px solid var(--person); outline-offset: 2px; border-radius: 2px }
h1, h2, h3, h4, p { margin: 0 }
code { font: 0.8125em ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; color: var(--soft) }
kbd { font: 0.8125em ui-monospace, Menlo, Consolas, monospace; padding: 0 0.35em; border: 1px solid var(--rule); border-radius: 3px }
summary { cursor: pointer }
.warn { color: var(--warn) }

.overview h1 { font: 600 2rem/1.15 var(--serif); letter-spacing: -0.01em; margin-bottom: 0.5rem }
.overview > p:not(.legend) { max-width: 62rem }
.tiles { list-style: none; margin: 1.75rem 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.75rem 2.25rem }
.tiles li { color: var(--soft); font-size: 0.8125rem }
.tiles b { display: block; color: var(--ink); font: 500 1.75rem/1.15 var(--serif); font-variant-numeric: tabular-nums lining-nums }
.tiles .person b { color: var(--person) } .tiles .organization b { color: var(--organization) }
.tiles .state b { color: var(--state) } .tiles .event b { color: var(--event) }
.tiles .warned b { color: var(--warn) } .tiles .bad b { color: var(--bad) }
.legend { color: var(--soft); font-size: 0.875rem; line-height: 1.9; padding: 0.75rem 0; border-block: 1px solid var(--rule) }
.legend .m, .legend .quote { color: var(--ink); font-family: var(--serif); font-size: 1rem; margin-right: 0.5rem; white-space: nowrap }
.keys { white-space: nowrap }
:root:not(.live) .keys { display: none }

search { display: flex; margin: 1.5rem 0 0 }
search label { color: var(--soft) }
search input { font: inherit; color: inherit; background: var(--raised); border: 1px solid var(--rule); border-radius: 4px; padding: 0.35rem 0.6rem; width: min(22rem, 60vw); margin: 0 0.75rem }
search output { color: var(--soft); align-self: center }

nav { margin: 1.5rem 0 3.5rem; overflow-x: auto }
.contents { border-collapse: collapse; width: 100%; font-size: 0.875rem }
.contents th { text-align: left; font-weight: 500; color: var(--soft); font-size: 0.75rem }
.contents th, .contents td { padding: 0.4rem 0.75rem 0.4rem 0; vertical-align: top; border-bottom: 1px solid var(--rule) }
.contents .n { text-align: right; padding-left: 0.5rem }
.contents td.n, .contents td:first-child { font-variant-numeric: tabular-nums; color: var(--soft) }
.contents :is(th, td):last-child { padding-right: 0 }
.contents td:first-child { width: 2.5rem }
.contents .date { white-space: nowrap; color: var(--soft) }
.contents a { text-decoration: none } .contents a:hover { text-decoration: underline }
.contents .rejected b { color: var(--bad) } .contents .rejected td:last-child { border-left: 3px solid var(--bad); padding-left: 0.75rem }
.contents .unchanged { color: var(--soft) }

.case {
  display: grid; grid-template-columns: minmax(0, 39rem) minmax(0, 1fr); gap: 0 clamp(2rem, 4vw, 4.5rem); align-items: start;
  border-top: 2px solid var(--ink); padding: 0.75rem 0 4rem;
  content-visibility: auto; contain-intrinsic-size: auto 60rem;
}
.case > header { grid-column: 1 / -1; margin-bottom: 1rem; font-size: 0.8125rem; color: var(--soft) }
.case .number { display: inline-block; min-width: 1.5rem; color: var(--ink); font-weight: 600; text-decoration: none; font-variant-numeric: tabular-nums }
.line { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.4rem }
.reason { color: var(--bad); margin-top: 0.5rem; font-size: 0.9375rem }
.warning { color: var(--warn); margin-top: 0.5rem; font-size: 0.9375rem }
.nothing { color: var(--soft); padding-top: 0.4rem }
.text { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding: 0.25rem 0.75rem 1.5rem 0; font: 1.0625rem/1.65 var(--serif); scrollbar-width: thin; scrollbar-color: var(--rule) transparent }
.text h3 { font: 600 1.625rem/1.25 var(--serif); letter-spacing: -0.01em; margin-bottom: 1rem; text-wrap: balance }
.text p, .text blockquote { margin: 0 0 1em } .text blockquote { padding-left: 1rem; border-left: 3px solid var(--rule) }
.text .item { padding-left: 1.25rem }
.text h4 { margin: 1.5em 0 0.5em; font-size: 1.0625rem }
@media (max-width: 60rem) {
  .case { grid-template-columns: minmax(0, 1fr) }
  .text { position: static; max-height: none; overflow: visible; padding-right: 0; margin-bottom: 1.5rem; max-width: 39rem }
}
@media (max-width: 40rem) {
  body { padding-top: 1.5rem }
  .contents th.n, .contents td.n, .contents .date, .contents th:nth-child(3) { display: none }
  .text h3 { font-size: 1.375rem }
  .tiles { gap: 0.75rem 1.5rem }
}
`
