/** What lies beside a text: the entities, what is stated of them, and why they are who they are. */
export const cards = `
.person { --of: var(--person) } .organization { --of: var(--organization) } .state { --of: var(--state) } .event { --of: var(--event) }
.group { margin-bottom: 2rem }
.group > h3 { font: 600 0.8125rem/1.5 var(--sans); color: var(--of, var(--unresolved)); display: flex; align-items: center; gap: 0.5rem; border-bottom: 1px solid var(--rule); padding-bottom: 0.35rem }
.group .n { color: var(--soft); font-weight: 400; font-variant-numeric: tabular-nums }
.mark { width: 0.625rem; height: 0.625rem; background: currentColor; flex: none }
.person > .mark { border-radius: 50% }
.state > .mark { clip-path: polygon(50% 0, 100% 100%, 0 100%) }
.event > .mark { transform: rotate(45deg) scale(0.85) }
.unresolved > .mark { background: none; border: 1.5px dashed currentColor; border-radius: 50% }
.card { padding: 0.8rem 0; border-bottom: 1px solid var(--rule); scroll-margin-top: 0.5rem }
.card:last-child { border-bottom: 0 }
.card h4 { font: 600 1rem/1.35 var(--sans); display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.6rem }
.card .name { color: var(--of) }
.kind { font-weight: 400; font-size: 0.8125rem; color: var(--soft) }
.c { font: 400 0.75rem var(--sans); color: var(--soft); font-variant-numeric: tabular-nums; white-space: nowrap }
.card h4 .c { margin-left: auto }
.names { font-size: 0.8125rem; color: var(--soft) } .names i, .contents i { font-style: normal; opacity: 0.8 }
.names i { font-size: 0.9em }
.names i::before { content: "(" } .names i::after { content: ")" }
.facts { list-style: none; margin: 0.4rem 0 0; padding: 0 }
.facts li { padding: 0.15rem 0; display: grid; grid-template-columns: 0.9rem 1fr auto; align-items: baseline }
.facts li::before { content: "–"; color: var(--soft) }
.facts .c { padding-left: 1rem }
.facts b { font-weight: 500 }
.source { font-family: var(--serif); color: var(--soft); text-decoration: underline dotted 1px }
.source:hover, .source:focus { color: var(--ink) }
.places { margin-top: 0.35rem; display: flex; flex-wrap: wrap; gap: 0.25rem; align-items: baseline; font-size: 0.75rem; color: var(--soft) }
.places a { min-width: 1.5rem; padding: 0 0.3rem; text-align: center; text-decoration: none; border: 1px solid var(--rule); border-radius: 3px; color: var(--soft); font-variant-numeric: tabular-nums }
.places a:hover, .places a:focus { border-color: var(--of); color: var(--of) }
.outcome { margin-top: 0.4rem; display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.1rem 0.75rem; font-size: 0.8125rem; color: var(--soft) }
.outcome details[open] { flex-basis: 100% }
.why b { font-weight: 500; color: var(--ink) } .why b.warn { color: var(--warn) }
.fate { color: var(--soft); white-space: nowrap } .fate.create { color: var(--state) } .fate.update { color: var(--person) }
.fate.kept, .fate.conflict, .fate.gone { color: var(--warn) } .fate.conflict { font-weight: 600 }
.changes ul { margin: 0.25rem 0 0.5rem; padding-left: 1.1rem } .changes .conflict, .changes .kept { color: var(--warn) }
.waterfall { border-collapse: collapse; margin: 0.5rem 0 0.75rem; font-size: 0.8125rem }
.waterfall caption { text-align: left; color: var(--ink); padding-bottom: 0.15rem }
.waterfall td { padding: 0.1rem 0.75rem 0.1rem 0; vertical-align: top }
.waterfall td:first-child { text-align: right; font-variant-numeric: tabular-nums; min-width: 2.75rem }
.waterfall .plus { color: var(--state) } .waterfall .minus { color: var(--bad) } .waterfall .rule { opacity: 0.75; font-size: 0.75rem }
.waterfall .sum td { border-top: 1px solid var(--rule); color: var(--ink) }
.also { white-space: normal }
`
