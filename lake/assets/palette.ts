import type {Sharp} from 'sharp'

type Colour = {red: number; green: number; blue: number; population: number}

/** The kinds of colour that a palette names, after Android's Palette: how light and how strong the best one would be. */
const kinds = {
  vibrant: {lightness: [0.3, 0.5, 0.7], saturation: [0.35, 1, 1]},
  lightVibrant: {lightness: [0.55, 0.74, 1], saturation: [0.35, 1, 1]},
  darkVibrant: {lightness: [0, 0.26, 0.45], saturation: [0.35, 1, 1]},
  muted: {lightness: [0.3, 0.5, 0.7], saturation: [0, 0.3, 0.4]},
  lightMuted: {lightness: [0.55, 0.74, 1], saturation: [0, 0.3, 0.4]},
  darkMuted: {lightness: [0, 0.26, 0.45], saturation: [0, 0.3, 0.4]},
} satisfies Record<string, {lightness: Range; saturation: Range}>
type Range = [least: number, best: number, most: number]

/** The colours that stand out in an image, each with colours for text on it; `population` is its share in percent. */
export async function paletteOf(image: Sharp): Promise<Record<string, unknown>> {
  const {data, info} = await image
    .ensureAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({resolveWithObject: true})
  const colours = coloursOf(data, info.channels)
  const swatches = Object.entries(kinds).flatMap(([name, kind]) => {
    const [best] = colours
      .map((colour) => ({colour, score: scoreOf(colour, kind)}))
      .filter(({score}) => score > 0)
      .sort((one, other) => other.score - one.score)
    return best ? [{name, colour: best.colour}] : []
  })
  const [dominant] = swatches.toSorted(
    (one, other) => other.colour.population - one.colour.population,
  )
  return {
    _type: 'sanity.imagePalette',
    ...Object.fromEntries(swatches.map(({name, colour}) => [name, swatch(colour)])),
    ...(dominant && {dominant: swatch(dominant.colour)}),
  }
}

/** The mean colours of the cells of a colour cube of 16 cells a side, pixels that one sees through left out. */
function coloursOf(pixels: Uint8Array, channels: number): Colour[] {
  const cells = new Map<number, Colour>()
  let seen = 0
  for (let at = 0; at + 3 < pixels.length; at += channels) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4)
    if (alpha < 125) continue
    seen++
    const cell = ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4)
    const sum = cells.get(cell) ?? {red: 0, green: 0, blue: 0, population: 0}
    sum.red += red
    sum.green += green
    sum.blue += blue
    sum.population++
    cells.set(cell, sum)
  }
  return [...cells.values()].map(({red, green, blue, population: count}) => ({
    red: red / count,
    green: green / count,
    blue: blue / count,
    population: (count / seen) * 100,
  }))
}

/** 0 when the colour is none of that kind; otherwise nearness counts before share. */
function scoreOf(colour: Colour, kind: {lightness: Range; saturation: Range}): number {
  const [most, least] = [
    Math.max(colour.red, colour.green, colour.blue) / 255,
    Math.min(colour.red, colour.green, colour.blue) / 255,
  ]
  const lightness = (most + least) / 2
  const saturation = most === least ? 0 : (most - least) / (1 - Math.abs(2 * lightness - 1))
  if (!within(lightness, kind.lightness) || !within(saturation, kind.saturation)) return 0
  return (
    6.5 * (1 - Math.abs(lightness - kind.lightness[1])) +
    3 * (1 - Math.abs(saturation - kind.saturation[1])) +
    0.05 * colour.population
  )
}

function within(value: number, [least, , most]: Range): boolean {
  return value >= least && value <= most
}

function swatch(colour: Colour) {
  const {red, green, blue, population} = colour
  const brightness = (red * 299 + green * 587 + blue * 114) / 1000
  const hex = [red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0'))
  return {
    _type: 'sanity.imagePaletteSwatch',
    background: `#${hex.join('')}`,
    // A title is larger than other text and bears less contrast.
    foreground: brightness < 150 ? '#fff' : '#000',
    title: brightness < 200 ? '#fff' : '#000',
    population: Number(population.toPrecision(3)),
  }
}
