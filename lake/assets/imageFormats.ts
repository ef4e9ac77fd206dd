/** An image format: what assets of it are called, and what browsers know it as. */
export type ImageFormat = {extension: string; mimeType: string}

/** The formats that the lake takes, by the name that sharp gives what it reads. */
export const imageFormats: Record<string, ImageFormat> = {
  jpeg: {extension: 'jpg', mimeType: 'image/jpeg'},
  png: {extension: 'png', mimeType: 'image/png'},
  gif: {extension: 'gif', mimeType: 'image/gif'},
  webp: {extension: 'webp', mimeType: 'image/webp'},
  svg: {extension: 'svg', mimeType: 'image/svg+xml'},
  tiff: {extension: 'tif', mimeType: 'image/tiff'},
  heif: {extension: 'avif', mimeType: 'image/avif'},
}
