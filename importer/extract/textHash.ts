/** FNV-1a over the UTF-16 code units of a part of a text. */
export function hashOfText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}

/** Two hashes, or small numbers, as one; the order matters. */
export function combined(one: number, other: number): number {
  const mixed = Math.imul(one ^ (one >>> 15), 0x2c1b3c6d) ^ other
  return Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39)
}
