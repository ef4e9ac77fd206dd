import {existsSync} from 'node:fs'
import {loadEnvFile} from 'node:process'
import {z} from 'zod'
import {ImportError, type ModelSettings} from '../importer/index.ts'

/** Dollars for a million tokens. */
export type Price = {input: number; output: number}

const count = (fallback: number) =>
  z.coerce
    .number('expected a number')
    .int('expected a whole number')
    .positive('expected more than 0')
    .default(fallback)

/** What the environment says of the model; the command's help explains each. An empty variable counts as none. */
const environment = z.object({
  DATELINE_MODEL_URL: z.url({
    protocol: /^https?$/,
    error: 'expected the address of a service, such as http://localhost:11434/v1',
  }),
  DATELINE_MODEL: z.string('expected the name of a model at that address'),
  DATELINE_MODEL_KEY: z.string().optional(),
  DATELINE_MODEL_PRICE: z
    .string()
    .regex(/^\d+(?:\.\d+)?\/\d+(?:\.\d+)?$/, 'expected two prices, such as 0.15/0.60')
    .optional(),
  DATELINE_MODEL_TIMEOUT: count(120),
  DATELINE_MODEL_ATTEMPTS: count(5),
  DATELINE_MODEL_CONCURRENCY: count(4),
  DATELINE_MODEL_CHARACTERS: count(12_000),
  DATELINE_MODEL_FORMAT: z
    .enum(['schema', 'object'], 'expected schema or object')
    .default('schema'),
})

type Variables = Record<string, string | undefined>
type Configured = Omit<ModelSettings, 'wait' | 'chance' | 'onUsage'> & {price?: Price}

/** How to reach the model, as the environment or .env has it. What is missing or wrong is told, all of it, in one line. */
export function modelSettings(variables: Variables = environmentWithFile()): Configured {
  const given = Object.entries(variables).filter(([, value]) => value?.trim())
  const decoded = environment.safeParse(Object.fromEntries(given))
  if (!decoded.success) {
    const wrong = decoded.error.issues.map(({path, message}) => `${path.join('.')}: ${message}`)
    throw new ImportError(`The extractor openai is not set up: ${wrong.join('; ')} (see --help)`)
  }
  const found = decoded.data
  const [input = 0, output = 0] = found.DATELINE_MODEL_PRICE?.split('/').map(Number) ?? []
  return {
    url: found.DATELINE_MODEL_URL,
    model: found.DATELINE_MODEL,
    format: found.DATELINE_MODEL_FORMAT,
    timeout: found.DATELINE_MODEL_TIMEOUT * 1000,
    attempts: found.DATELINE_MODEL_ATTEMPTS,
    concurrency: found.DATELINE_MODEL_CONCURRENCY,
    characters: found.DATELINE_MODEL_CHARACTERS,
    ...(found.DATELINE_MODEL_KEY ? {key: found.DATELINE_MODEL_KEY} : {}),
    ...(found.DATELINE_MODEL_PRICE ? {price: {input, output}} : {}),
  }
}

function environmentWithFile(): Variables {
  if (existsSync('.env')) loadEnvFile('.env')
  return process.env
}
