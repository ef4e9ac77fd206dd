import type {Rule} from './rule.ts'

/** Two people of one name who are relatives of the same person are hardly two. */
export const relative: Rule = (met, known) => {
  const shared = [...met.relatives].find(([id]) => known.relatives.has(id))
  return shared && {points: 25, because: `both are relatives of ${shared[1]}`}
}
