import type {Sharp} from 'sharp'

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%*+,-.:;=?@[]^_{|}~'
const [ACROSS, DOWN] = [4, 3]

type Factor = [red: number, green: number, blue: number]

/** An image as a short text that a page draws as coloured clouds. @see https://github.com/woltapp/blurhash */
export async function blurHash(image: Sharp): Promise<string> {
  const {data, info} = await image
    .flatten({background: '#fff'})
    .toColourspace('srgb')
    .raw()
    .toBuffer({resolveWithObject: true})
  const factors: Factor[] = []
  for (let y = 0; y < DOWN; y++) {
    for (let x = 0; x < ACROSS; x++) factors.push(factorOf(data, info, x, y))
  }
  const [mean = [0, 0, 0], ...details] = factors
  const strongest = Math.max(...details.flat().map(Math.abs))
  const scale = Math.max(0, Math.min(82, Math.floor(strongest * 166 - 0.5)))
  return [
    digits(ACROSS - 1 + (DOWN - 1) * 9, 1),
    digits(scale, 1),
    digits(
      mean.reduce((sum, part) => sum * 256 + fromLinear(part), 0),
      4,
    ),
    ...details.map((factor) => digits(detail(factor, (scale + 1) / 166), 2)),
  ].join('')
}

/** How much of one cosine wave there is in the image. */
function factorOf(
  pixels: Uint8Array,
  {width, height, channels}: {width: number; height: number; channels: number},
  wavesAcross: number,
  wavesDown: number,
): Factor {
  const sum: Factor = [0, 0, 0]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const basis =
        Math.cos((Math.PI * wavesAcross * x) / width) * Math.cos((Math.PI * wavesDown * y) / height)
      const at = (y * width + x) * channels
      // A grey image has one channel.
      for (const n of [0, 1, 2] as const)
        sum[n] += basis * toLinear(pixels[at + Math.min(n, channels - 1)] ?? 0)
    }
  }
  const normal = wavesAcross === 0 && wavesDown === 0 ? 1 : 2
  return sum.map((part) => (part * normal) / (width * height)) as Factor
}

function detail(factor: Factor, strongest: number): number {
  const steps = factor.map((part) => {
    const share = part / strongest
    const rooted = Math.sign(share) * Math.sqrt(Math.abs(share))
    return Math.max(0, Math.min(18, Math.floor(rooted * 9 + 9.5)))
  })
  return steps.reduce((sum, step) => sum * 19 + step, 0)
}

function digits(value: number, length: number): string {
  return Array.from(
    {length},
    (_, n) => DIGITS[Math.floor(value / 83 ** (length - 1 - n)) % 83] ?? '',
  ).join('')
}

function toLinear(value: number): number {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

function fromLinear(value: number): number {
  const share = Math.max(0, Math.min(1, value))
  const curved = share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055
  return Math.floor(curved * 255 + 0.5)
}
