/** The spans in a text. Each kind has a line of its own shape, for who does not see the colours apart. */
export const spans = `
.m {
  --of: var(--unresolved);
  color: inherit; text-decoration: underline solid 2px var(--of); text-underline-offset: 0.16em; text-decoration-skip-ink: none;
  background: color-mix(in srgb, var(--of) 9%, transparent); border-radius: 2px; cursor: default;
}
a.m { cursor: pointer }
.m:hover, .m:focus { background: color-mix(in srgb, var(--of) 24%, transparent); text-decoration-color: var(--of) }
.m.person { --of: var(--person); text-decoration-style: solid }
.m.organization { --of: var(--organization); text-decoration-style: double; text-decoration-thickness: 1.5px }
.m.state { --of: var(--state); text-decoration-style: dotted; text-decoration-thickness: 2.5px }
.m.event { --of: var(--event); text-decoration-style: dashed }
.m:has(.m) { text-underline-offset: 0.36em }
.m.unresolved { background: none; text-decoration-style: wavy; text-decoration-thickness: 1px }
.m.unresolved::after { content: "?"; font: 600 0.7em var(--sans); vertical-align: super; color: var(--of); margin-left: 0.1em }
.quote { border-bottom: 1px solid color-mix(in srgb, var(--soft) 45%, transparent) }
.quote:hover { border-bottom-color: var(--soft) }
:target:not(.case), .lit { background: var(--lit); border-radius: 2px; box-shadow: 0 0 0 2px var(--lit) }
.live .lit ~ :target, .live :target:not(.case):not(.card):not(.lit) { background: none; box-shadow: none }
.card:target { background: none; box-shadow: -0.75rem 0 0 var(--paper), calc(-0.75rem - 3px) 0 0 var(--of); border-radius: 0 }

.tip, :root:not(.live) [data-tip]:is(:hover, :focus)::before {
  z-index: 9; padding: 0.35rem 0.6rem; border-radius: 4px; max-width: min(34rem, 92vw);
  background: var(--ink); color: var(--paper); font: 0.8125rem/1.4 var(--sans); box-shadow: 0 2px 10px rgb(0 0 0 / 0.25);
}
.tip { position: fixed; pointer-events: none; width: max-content }
:root:not(.live) [data-tip] { position: relative }
:root:not(.live) [data-tip]:is(:hover, :focus)::before { content: attr(data-tip); position: absolute; top: 100%; left: 0; width: max-content; max-width: 18rem }
`
