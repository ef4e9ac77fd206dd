/** What a run did, as its document keeps it, for people: “created 2 articles, 5 persons; updated 1 person”. */
export function countsInWords(json: unknown): string {
  const counts: unknown = typeof json === 'string' ? JSON.parse(json) : {}
  const said = Object.entries(recordOf(counts)).flatMap(([done, types]) => {
    const some = Object.entries(recordOf(types)).filter(([, count]) => Number(count) > 0)
    return some.length > 0 ? [`${done} ${some.map(counted).join(', ')}`] : []
  })
  return said.join('; ')
}

function counted([type, count]: [string, unknown]): string {
  return `${count} ${type}${count === 1 ? '' : 's'}`
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? {...value} : {}
}
