import type {Position} from './geometry.ts'

/**
 * Whether the outline of a polygon is one: it ends where it began, no corner comes twice, no two of its sides cross.
 */
export function isSimpleRing(ring: Position[]): boolean {
  const corners = ring.slice(1)
  const [first, last] = [ring[0], ring.at(-1)]
  if (!first || !last || first.join() !== last.join()) return false
  if (new Set(corners.map(String)).size < corners.length) return false
  const sides = corners.map((to, index): Side => [ring[index] ?? to, to])
  return sides.every((side, index) =>
    sides.slice(index + 1).every((other) => !crosses(side, other)),
  )
}

type Side = [Position, Position]

/** Neighbours, which share a corner, do not cross. */
function crosses([a, b]: Side, [c, d]: Side): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0
}

/** To which side of the line from a to b the point c lies. */
function turn(a: Position, b: Position, c: Position): number {
  return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]))
}
