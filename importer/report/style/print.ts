/** On paper: everything opened, nothing that only a screen can do. */
export const print = `
@media print {
  :root { color-scheme: light }
  body { max-width: none; padding: 0; font-size: 9pt }
  search, .tip, .places, .keys { display: none !important }
  .case { content-visibility: visible; grid-template-columns: 3fr 2fr; gap: 0 8mm; break-before: page }
  .text { position: static; max-height: none; overflow: visible; font-size: 10pt }
  .card, .facts li { break-inside: avoid }
  details::details-content { content-visibility: visible; display: block; height: auto }
  .m { print-color-adjust: exact; -webkit-print-color-adjust: exact }
}
`
