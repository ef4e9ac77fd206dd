/**
 * e to the power of x, from additions and multiplications alone. The language leaves the last bits of `Math.exp` to the
 * engine; training adds up millions of them, and must give the same model on every machine.
 */
export function exponential(x: number): number {
  if (x < -700) return 0
  if (x > 700) return Number.MAX_VALUE
  const power = Math.round(x / LN_2)
  const rest = x - power * LN_2
  let sum = 1
  for (let term = TERMS; term > 0; term--) sum = 1 + rest * sum * (INVERSE[term] ?? 0)
  return sum * (POWERS[power + OFFSET] ?? 0)
}

// biome-ignore lint/suspicious/noApproximativeNumericConstant: the engine may round Math.LN2 as it likes
const LN_2 = 0.6931471805599453
/** Right to twelve digits where |rest| is at most half of ln 2. */
const TERMS = 10
const INVERSE = Float64Array.from({length: TERMS + 1}, (_, term) => 1 / term)
const OFFSET = 1022
const POWERS = powersOfTwo()

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(2 * OFFSET + 1)
  powers[OFFSET] = 1
  for (let power = 1; power <= OFFSET; power++) {
    powers[OFFSET + power] = (powers[OFFSET + power - 1] ?? 0) * 2
    powers[OFFSET - power] = (powers[OFFSET - power + 1] ?? 0) / 2
  }
  return powers
}
