/** Chance that comes out the same for the same seeds, wherever one begins. */
export type Dice = {
  /** From 0 up to, and without, 1. */
  roll(): number
  whole(below: number): number
  pick<Item>(list: readonly [Item, ...Item[]]): Item
  chance(share: number): boolean
}

/** @see https://github.com/bryc/code/blob/master/jshash/PRNGs.md (mulberry32) */
export function createDice(...seeds: number[]): Dice {
  let state = seeds.reduce((mixed, seed) => scrambled(mixed ^ seed), 0x9e3779b9)
  const roll = (): number => {
    state = (state + 0x6d2b79f5) | 0
    return scrambled(state) / 2 ** 32
  }
  const whole = (below: number): number => Math.floor(roll() * below)
  return {
    roll,
    whole,
    pick: (list) => list[whole(list.length)] ?? list[0],
    chance: (share) => roll() < share,
  }
}

function scrambled(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 15), value | 1)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
  return (mixed ^ (mixed >>> 14)) >>> 0
}
