import lexicon from './places.generated.json' with {type: 'json'}

const countryOf = new Map<string, string>()
for (const list of [lexicon.regions, lexicon.cities]) {
  for (const [country, names] of Object.entries(list)) {
    for (const name of names.split('|')) countryOf.set(name, country)
  }
}

/** Cities of more than 50,000 people, and capitals. */
export const cityNames: string[] = namesIn(lexicon.cities)

/** The first-level provinces of the world's states. */
export const regionNames: string[] = namesIn(lexicon.regions)

const regions = new Set(regionNames)

export function isRegion(name: string): boolean {
  return regions.has(name)
}

/** ISO 3166-1 alpha-2 of the country that a city or province lies in. */
export function countryOfPlace(name: string): string | undefined {
  return countryOf.get(name)
}

const sharedNames: Record<string, string> = lexicon.sharedNames

/** The country of a province that has the same name as a state elsewhere ("Georgia"). */
export function countryOfNamesake(state: string): string | undefined {
  return sharedNames[state]
}

function namesIn(lists: Record<string, string>): string[] {
  return Object.values(lists).flatMap((list) => list.split('|'))
}
