import type {Sharp} from 'sharp'

/** An image as some twenty-five bytes, its transparency with them, in base64. @see https://evanw.github.io/thumbhash/ */
export async function thumbHash(image: Sharp): Promise<string> {
  const {data, info} = await image
    .ensureAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({resolveWithObject: true})
  const {width, height} = info
  const {light, warm, red, alpha, transparent} = channelsOf(data)
  const longest = Math.max(width, height)
  const limit = transparent ? 5 : 7
  const [across, down] = [width, height].map((side) =>
    Math.max(1, Math.round((limit * side) / longest)),
  ) as [number, number]
  const encode = (channel: Float64Array, x: number, y: number) =>
    waves(channel, {width, height}, x, y)
  const l = encode(light, Math.max(3, across), Math.max(3, down))
  const [p, q] = [encode(warm, 3, 3), encode(red, 3, 3)]
  const a = transparent ? encode(alpha, 5, 5) : undefined
  const landscape = width > height
  const head =
    Math.round(63 * l.mean) |
    (Math.round(31.5 + 31.5 * p.mean) << 6) |
    (Math.round(31.5 + 31.5 * q.mean) << 12) |
    (Math.round(31 * l.scale) << 18) |
    (Number(transparent) << 23)
  const shape =
    (landscape ? down : across) |
    (Math.round(63 * p.scale) << 3) |
    (Math.round(63 * q.scale) << 9) |
    (Number(landscape) << 15)
  const bytes = [head & 255, (head >> 8) & 255, head >>> 16, shape & 255, shape >> 8]
  if (a) bytes.push(Math.round(15 * a.mean) | (Math.round(15 * a.scale) << 4))
  const steps = [l, p, q, ...(a ? [a] : [])].flatMap(({details}) =>
    details.map((detail) => Math.round(15 * detail)),
  )
  for (let n = 0; n < steps.length; n += 2) bytes.push((steps[n] ?? 0) | ((steps[n + 1] ?? 0) << 4))
  return Buffer.from(bytes).toString('base64')
}

/** Light, yellow against blue, red against green, over the image's mean colour where one sees through it. */
function channelsOf(pixels: Uint8Array) {
  const count = pixels.length / 4
  const opacity = (n: number) => (pixels[4 * n + 3] ?? 0) / 255
  const mean = [0, 0, 0]
  let covered = 0
  for (let n = 0; n < count; n++) {
    covered += opacity(n)
    for (const c of [0, 1, 2])
      mean[c] = (mean[c] ?? 0) + (opacity(n) * (pixels[4 * n + c] ?? 0)) / 255
  }
  const [light, warm, red, alpha] = [0, 1, 2, 3].map(() => new Float64Array(count)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  for (let n = 0; n < count; n++) {
    const [r, g, b] = [0, 1, 2].map(
      (c) =>
        (covered > 0 ? (mean[c] ?? 0) / covered : 0) * (1 - opacity(n)) +
        (opacity(n) * (pixels[4 * n + c] ?? 0)) / 255,
    ) as [number, number, number]
    light[n] = (r + g + b) / 3
    warm[n] = (r + g) / 2 - b
    red[n] = r - g
    alpha[n] = opacity(n)
  }
  return {light, warm, red, alpha, transparent: covered < count}
}

/** The mean of a channel, and its slow waves as parts of the strongest of them. */
function waves(
  channel: Float64Array,
  {width, height}: {width: number; height: number},
  across: number,
  down: number,
) {
  const factor = (x: number, y: number): number => {
    let sum = 0
    for (let j = 0; j < height; j++) {
      const vertical = Math.cos((Math.PI / height) * y * (j + 0.5))
      for (let i = 0; i < width; i++) {
        sum +=
          (channel[i + j * width] ?? 0) * Math.cos((Math.PI / width) * x * (i + 0.5)) * vertical
      }
    }
    return sum / (width * height)
  }
  const found: number[] = []
  for (let y = 0; y < down; y++) {
    for (let x = y === 0 ? 1 : 0; x * down < across * (down - y); x++) found.push(factor(x, y))
  }
  const scale = Math.max(0, ...found.map(Math.abs))
  return {
    mean: factor(0, 0),
    scale,
    details: scale > 0 ? found.map((one) => 0.5 + (0.5 / scale) * one) : found,
  }
}
