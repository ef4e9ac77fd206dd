import {z} from 'zod'

/** No side of an image that is made is longer, as in the hosted service. */
export const MAX_SIDE = 8192

const side = z.coerce.number().min(1).max(MAX_SIDE).transform(Math.round).optional()
const fraction = z.coerce.number().min(0).max(1).optional()
const toggle = z
  .enum(['true', 'false', ''])
  .transform((value) => value !== 'false')
  .optional()

/** Left, top, width and height in pixels of the original. */
const rect = z
  .string()
  .regex(/^-?\d{1,6},-?\d{1,6},\d{1,6},\d{1,6}$/, 'a rectangle is left,top,width,height in pixels')
  .transform((text) => {
    const [left = 0, top = 0, width = 0, height = 0] = text.split(',').map(Number)
    return {left, top, width, height}
  })

/** RGB, ARGB, RRGGBB or AARRGGBB. */
const colour = z
  .string()
  .regex(/^(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i, 'a colour is RGB, ARGB, RRGGBB or AARRGGBB')
  .transform((text) => {
    const long = text.length > 4 ? text : [...text].map((digit) => digit + digit).join('')
    const [alpha = 255, r = 0, g = 0, b = 0] = Buffer.from(long.padStart(8, 'f'), 'hex')
    return {r, g, b, alpha: alpha / 255}
  })

const sides = ['top', 'bottom', 'left', 'right', 'center', 'focalpoint', 'entropy'] as const

const parameters = z.object({
  auto: z.literal('format').optional(),
  bg: colour.optional(),
  blur: z.coerce.number().min(1).max(2000).optional(),
  crop: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(sides)))
    .optional(),
  dpr: z.coerce.number().min(0.1).max(3).default(1),
  fit: z.enum(['clip', 'crop', 'fill', 'fillmax', 'max', 'scale', 'min']).default('clip'),
  flip: z.enum(['h', 'v', 'hv']).optional(),
  fm: z.enum(['jpg', 'pjpg', 'png', 'webp', 'avif', 'gif']).optional(),
  'fp-x': fraction,
  'fp-y': fraction,
  frame: z.literal('1').optional(),
  h: side,
  w: side,
  invert: toggle,
  'max-h': side,
  'max-w': side,
  'min-h': side,
  'min-w': side,
  or: z.enum(['0', '90', '180', '270']).transform(Number).optional(),
  pad: z.coerce.number().int().min(0).max(1000).optional(),
  q: z.coerce.number().int().min(0).max(100).default(75),
  rect: rect.optional(),
  rot: z.coerce.number().min(-360).max(360).optional(),
  sat: z.coerce.number().min(-100).max(100).optional(),
  sharp: z.coerce.number().min(0).max(100).optional(),
})

/** What an address asks an image to become. @see https://www.sanity.io/docs/image-urls */
export type Transformation = z.infer<typeof parameters>

/** Reads the parameters of an address; others than these (`dl`, a version) mean nothing to the picture. */
export const transformation: z.ZodType<Transformation> = parameters

/** Whether the parameters ask for anything at all. */
export function transforms(given: Record<string, string>): boolean {
  return Object.keys(given).some((name) => name in parameters.shape)
}
