import {encodingOf, XML_DECLARATION} from '../decodeMarkup.ts'

/**
 * A stream of bytes as text, in the encoding that it declares at its beginning, else UTF-8. Bytes that are no text in it
 * end it with the reason. Empty lines before the declaration are no XML, and plugins of WordPress write them: they go.
 */
export async function* textChunks(
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<{text: string} | {fault: string}> {
  let decoder: TextDecoder | undefined
  let encoding = ''
  let isBegun = false
  for await (const chunk of bytes) {
    encoding ||= encodingOf(chunk, XML_DECLARATION)
    try {
      decoder ??= new TextDecoder(encoding, {fatal: true})
      const text = decoder.decode(chunk, {stream: true})
      const rest: string = isBegun ? text : text.trimStart()
      isBegun ||= rest !== ''
      yield {text: rest}
    } catch {
      yield {fault: wrong(encoding, decoder)}
      return
    }
  }
  try {
    decoder?.decode()
  } catch {
    yield {fault: 'ends within a character'}
  }
}

function wrong(encoding: string, decoder: TextDecoder | undefined): string {
  if (!decoder) return `declares an encoding that nobody knows: ${encoding}`
  return encoding === 'utf-8'
    ? 'is not UTF-8 throughout; save it as UTF-8, or declare its encoding'
    : `is not ${encoding} throughout, which it declares`
}
