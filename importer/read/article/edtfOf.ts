import {dateLine} from '../dateLine.ts'

const INSTANT =
  /^(?<date>\d{4}-\d\d-\d\d)[T ](?<time>\d\d:\d\d)(?<seconds>:\d\d)?(?:[.,]\d+)?\s?(?<zone>Z|UTC|GMT|[+-]\d\d:?(?:\d\d)?)?$/i

/** As mail, RSS 2.0 has it: `Wed, 26 Jul 2023 09:00:00 +0900`; RFC 822 has years of two digits. */
const MAIL =
  /^(?:\p{L}{2,9}\.?(?:,\s*|\s+))?(?<day>\d{1,2})\s+(?<month>[a-z]{3})[a-z]*\.?\s+(?<year>\d{4}|\d\d)\s+(?<time>\d{1,2}:\d\d)(?<seconds>:\d\d)?\s*(?<zone>Z|UT|UTC|(?:GMT)?[+-]\d\d:?\d\d|[A-Z]{3,5})?$/iu

const ZONES: Record<string, string> = {
  ...{EST: '-05:00', EDT: '-04:00', CST: '-06:00', CDT: '-05:00'},
  ...{MST: '-07:00', MDT: '-06:00', PST: '-08:00', PDT: '-07:00'},
}

/**
 * The date that a field of a format holds, as EDTF: an instant where it says its time zone, else the day. Undefined for
 * what is no date that can be told.
 */
export function edtfOf(text: string | null | undefined): string | undefined {
  const written = text?.trim() ?? ''
  const instant = INSTANT.exec(written)?.groups
  if (instant) return edtf(instant.date, instant)
  const mail = MAIL.exec(written)?.groups
  if (mail) return edtf(dateLine(`${mail.day} ${mail.month} ${yearOf(mail.year)}`), mail)
  return dateLine(written)
}

/** RFC 2822: those below 50 are of this century. */
function yearOf(written = ''): string {
  if (written.length > 2) return written
  return `${Number(written) < 50 ? 20 : 19}${written}`
}

function edtf(
  date: string | undefined,
  {time = '', seconds = ':00', zone = ''}: Record<string, string | undefined>,
): string | undefined {
  if (!date || !dateLine(date)) return undefined
  const offset = offsetOf(zone)
  return (offset && dateLine(`${date}T${time.padStart(5, '0')}${seconds}${offset}`)) ?? date
}

/** Without one, the time of day means nothing. */
function offsetOf(zone: string): string | undefined {
  if (/^(?:Z|UTC?|GMT)$/i.test(zone)) return 'Z'
  const [, hours, minutes] = /^(?:GMT)?([+-]\d\d):?(\d\d)?$/i.exec(zone) ?? []
  return hours ? `${hours}:${minutes ?? '00'}` : ZONES[zone.toUpperCase()]
}
