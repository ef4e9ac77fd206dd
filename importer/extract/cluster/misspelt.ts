const SHORTEST = 5

/**
 * One letter more, less or other, or two changed over: how names from other scripts are spelled twice in one text
 * ("Soleymani", "Soleimani"). First and last letters count: by these "Carlo" is not "Carla", nor "Harris" "Farris".
 */
export function isMisspelt(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < SHORTEST || one === other) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  const [a, b] = [one.slice(start), other.slice(start)]
  if (start === 0 || a.at(-1) !== b.at(-1) || a.length === 0) return false
  const isSwapped = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2)
  return isSwapped || a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1)
}
