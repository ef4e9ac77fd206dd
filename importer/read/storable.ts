/**
 * A reviver for JSON and YAML, whose escapes can say what no text holds: half a character, or a control character. A
 * dataset takes neither, and nobody ever saw them.
 */
export function storable(_: unknown, value: unknown): unknown {
  if (typeof value !== 'string') return value
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return value.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
}
