import type {Plot} from './bench.ts'

const [WIDTH, HEIGHT] = [720, 440]
const EDGE = {left: 90, right: 150, top: 50, bottom: 60}
const COLOURS = ['#1f6feb', '#8b949e', '#d1242f', '#1a7f37', '#9a6700']

/** A plot as a picture that stands by itself: both scales logarithmic, a grid line for each power of ten. */
export function svgPlot(plot: Plot): string {
  const points = plot.series.flatMap((series) => series.points)
  const x = scaleOver(
    points.map(([value]) => value),
    EDGE.left,
    WIDTH - EDGE.right,
  )
  const y = scaleOver(
    points.map(([, value]) => value),
    HEIGHT - EDGE.bottom,
    EDGE.top,
  )
  const middle = (EDGE.top + HEIGHT - EDGE.bottom) / 2
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="13">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    text(EDGE.left, 28, plot.title, 'font-size="17"'),
    ...x.ticks.map((tick) => verticalLine(x.at(tick), tick)),
    ...y.ticks.map((tick) => horizontalLine(y.at(tick), tick)),
    text((EDGE.left + WIDTH - EDGE.right) / 2, HEIGHT - 14, plot.x, 'text-anchor="middle"'),
    text(20, middle, plot.y, `text-anchor="middle" transform="rotate(-90 20 ${middle})"`),
    ...plot.series.map((series, n) => {
      const places = series.points.map(([a, b]) => `${round(x.at(a))},${round(y.at(b))}`)
      const colour = COLOURS[n % COLOURS.length] ?? '#000'
      const last = series.points.at(-1)
      // Lines that end in one place have their names one below the other.
      const label = last
        ? text(x.at(last[0]) + 10, y.at(last[1]) + 4 + 18 * n, series.name, `fill="${colour}"`)
        : ''
      return `<polyline points="${places.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>${label}`
    }),
    '</svg>\n',
  ].join('\n')
}

type Scale = {at(value: number): number; ticks: number[]}

/** From the power of ten below the smallest value to the one above the largest. */
function scaleOver(values: number[], from: number, to: number): Scale {
  const low = Math.floor(Math.log10(Math.min(...values)))
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))))
  return {
    at: (value) => from + ((Math.log10(value) - low) / (high - low)) * (to - from),
    ticks: Array.from({length: high - low + 1}, (_, n) => 10 ** (low + n)),
  }
}

function verticalLine(x: number, value: number): string {
  const [top, bottom] = [EDGE.top, HEIGHT - EDGE.bottom]
  return `<line x1="${round(x)}" x2="${round(x)}" y1="${top}" y2="${bottom}" stroke="#ddd"/>${text(x, bottom + 20, shown(value), 'text-anchor="middle"')}`
}

function horizontalLine(y: number, value: number): string {
  const [left, right] = [EDGE.left, WIDTH - EDGE.right]
  return `<line x1="${left}" x2="${right}" y1="${round(y)}" y2="${round(y)}" stroke="#ddd"/>${text(left - 8, y + 4, shown(value), 'text-anchor="end"')}`
}

function shown(value: number): string {
  return value.toLocaleString('en', {maximumSignificantDigits: 1})
}

function text(x: number, y: number, content: string, attributes: string): string {
  const escaped = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<text x="${round(x)}" y="${round(y)}" ${attributes}>${escaped}</text>`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
