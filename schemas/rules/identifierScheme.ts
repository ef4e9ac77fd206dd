/** One spelling per system, or the same identifier would not match itself. */
export function wellFormedScheme(scheme: string | undefined): true | string {
  if (!scheme || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(scheme)) return true
  return `Write the system in lower case with hyphens, as in “${suggestion(scheme) || 'wikidata'}”, not “${scheme}”.`
}

function suggestion(scheme: string): string {
  return scheme
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
