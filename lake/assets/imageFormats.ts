/** An image format, as far as the lake must know it: how to tell it, and where its size stands. */
export type ImageFormat = {
  extension: string
  mimeType: string
  /** The size in pixels; undefined when these bytes are of another format. */
  size(bytes: Uint8Array): ImageSize | undefined
}

export type ImageSize = {width: number; height: number}

/** @see https://www.w3.org/TR/png/#11IHDR */
const png: ImageFormat = {
  extension: 'png',
  mimeType: 'image/png',
  size(bytes) {
    if (!starts(bytes, '\x89PNG\r\n\x1a\n') || bytes.length < 24) return undefined
    return {width: viewOf(bytes).getUint32(16), height: viewOf(bytes).getUint32(20)}
  },
}

/** @see https://www.w3.org/Graphics/GIF/spec-gif89a.txt */
const gif: ImageFormat = {
  extension: 'gif',
  mimeType: 'image/gif',
  size(bytes) {
    if (!starts(bytes, 'GIF8') || bytes.length < 10) return undefined
    return {width: viewOf(bytes).getUint16(6, true), height: viewOf(bytes).getUint16(8, true)}
  },
}

/** @see https://www.w3.org/Graphics/JPEG/itu-t81.pdf (B.1.1.3: markers; B.2.2: frame header) */
const jpeg: ImageFormat = {
  extension: 'jpg',
  mimeType: 'image/jpeg',
  size(bytes) {
    if (!starts(bytes, '\xff\xd8\xff')) return undefined
    const view = viewOf(bytes)
    for (let at = 2; at + 9 < bytes.length; at += 2 + view.getUint16(at + 2)) {
      const marker = view.getUint16(at)
      if (isFrame(marker)) return {width: view.getUint16(at + 7), height: view.getUint16(at + 5)}
    }
    return undefined
  },
}

/** A start of frame: all of 0xffc0 to 0xffcf but the three that are tables. */
function isFrame(marker: number): boolean {
  return marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)
}

/** @see https://developers.google.com/speed/webp/docs/riff_container */
const webp: ImageFormat = {
  extension: 'webp',
  mimeType: 'image/webp',
  size(bytes) {
    if (!starts(bytes, 'RIFF') || text(bytes, 8, 12) !== 'WEBP' || bytes.length < 30)
      return undefined
    const view = viewOf(bytes)
    switch (text(bytes, 12, 16)) {
      case 'VP8X':
        return {width: 1 + uint24(view, 24), height: 1 + uint24(view, 27)}
      case 'VP8L': {
        const packed = view.getUint32(21, true)
        return {width: 1 + (packed & 0x3fff), height: 1 + ((packed >> 14) & 0x3fff)}
      }
      case 'VP8 ':
        return {
          width: view.getUint16(26, true) & 0x3fff,
          height: view.getUint16(28, true) & 0x3fff,
        }
      default:
        return undefined
    }
  },
}

/** Drawn from a description; its size is what the root element says, or the frame that it draws in. */
const svg: ImageFormat = {
  extension: 'svg',
  mimeType: 'image/svg+xml',
  size(bytes) {
    const root = /<svg\b[^>]*>/i.exec(text(bytes, 0, 65_536))?.[0]
    if (root === undefined) return undefined
    const length = (name: string) =>
      Number(new RegExp(`\\s${name}="([\\d.]+)(?:px)?"`).exec(root)?.[1])
    const frame = /\sviewBox="[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)"/.exec(root)
    const width = length('width') || Number(frame?.[1])
    const height = length('height') || Number(frame?.[2])
    return width > 0 && height > 0
      ? {width: Math.round(width), height: Math.round(height)}
      : undefined
  },
}

export const imageFormats: ImageFormat[] = [png, jpeg, gif, webp, svg]

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function text(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(
    'latin1',
    start,
    end,
  )
}

function starts(bytes: Uint8Array, signature: string): boolean {
  return text(bytes, 0, signature.length) === signature
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16)
}
