import {z} from 'zod'
import {storable} from '../../storable.ts'

const text = z.string().optional()
const values = z.array(z.object({role: text, contentType: text, value: z.string()})).optional()

const rendition = z.object({
  href: text,
  contentType: text,
  width: z.number().optional(),
})

const associated = z.object({
  name: text,
  type: text,
  by: text,
  copyrightHolder: text,
  copyrightNotice: text,
  headlines: values,
  descriptions: values,
  renditions: z.array(rendition).optional(),
})

/** As much of ninjs 3 as an article is made of; names and shapes are those of its JSON schema. */
const ninjsItem = z.object({
  uri: z.string().min(1),
  type: text,
  pubStatus: text,
  embargoed: text,
  ...{firstCreated: text, versionCreated: text, contentCreated: text},
  ...{by: text, located: text, language: text, title: text},
  ...{copyrightHolder: text, copyrightNotice: text, usageTerms: text},
  ...{headlines: values, descriptions: values, bodies: values},
  associations: z.array(associated).optional(),
})

export type NinjsItem = z.infer<typeof ninjsItem>
export type NinjsPicture = z.infer<typeof associated>
export type NinjsValue = NonNullable<z.infer<typeof values>>[number]

export function decodeItem(json: string): {item: NinjsItem} | {reason: string} {
  const parsed = parse(json)
  if ('reason' in parsed) return parsed
  const found = ninjsItem.safeParse(parsed.value)
  if (found.success) return {item: found.data}
  const [issue] = found.error.issues
  const where = issue?.path.join('.') || 'it'
  return {reason: `is JSON, but no ninjs 3 item: ${where}: ${issue?.message ?? 'is missing'}`}
}

/** Versions 1 and 2 have other names for the same things. */
export function isOlder(json: string): string | undefined {
  const parsed = parse(json)
  if ('reason' in parsed) return undefined
  const older = z
    .looseObject({standard: z.object({version: z.string()}).optional().catch(undefined)})
    .safeParse(parsed.value).data
  const version = older?.standard?.version
  if (version && !/^3(?:\.|$)/.test(version)) return `is ninjs ${version}; version 3 is read`
  const [name] = [
    'versioncreated',
    'body_text',
    'body_xhtml',
    'headline',
    'representationtype',
  ].filter((each) => older && each in older && !('bodies' in older))
  return name && `is ninjs of an older version (it has “${name}”); version 3 is read`
}

function parse(json: string): {value: unknown} | {reason: string} {
  try {
    return {value: JSON.parse(json, storable)}
  } catch (fault) {
    return {reason: `is not JSON: ${fault instanceof Error ? fault.message : fault}`}
  }
}
