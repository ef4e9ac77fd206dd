import {parseEdtf} from '../../schemas/index.ts'

/** A date as the model stores it; undefined for what is none. */
export function edtfDate(edtf: string) {
  const date = parseEdtf(edtf)
  return date && {_type: 'edtfDate', ...date}
}
