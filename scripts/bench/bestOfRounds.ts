/** As often as one after the other is measured, so that what disturbs the machine for a while disturbs them all. */
const ROUNDS = 3

/** The least of each figure that was seen of each way to do something. */
export async function bestOfRounds<Way extends string, Cost extends Record<string, number>>(
  ways: Record<Way, string>,
  say: (progress: string) => void,
  measure: (way: Way) => Promise<Cost>,
): Promise<Record<Way, Cost>> {
  const best: Partial<Record<Way, Cost>> = {}
  for (let round = 1; round <= ROUNDS; round++) {
    for (const way of Object.keys(ways) as Way[]) {
      say(`${ways[way]}, round ${round} of ${ROUNDS}`)
      best[way] = least<Cost>(await measure(way), best[way])
    }
  }
  return best as Record<Way, Cost>
}

function least<Cost extends Record<string, number>>(one: Cost, other: Cost = one): Cost {
  const figures = Object.entries(one).map(([of, figure]) => [
    of,
    Math.min(figure, other[of] ?? figure),
  ])
  return Object.fromEntries(figures) as Cost
}
