import {isAcronym} from '../../spelling.ts'
import type {Name, Text} from '../../types.ts'

/** Acronyms in brackets have the type of the name that they abbreviate, here and wherever else they stand. */
export function withAcronymTypes(names: Name[], texts: Text[]): Name[] {
  const textOf = new Map(texts.map(({block, text}) => [block, text]))
  const defined = new Map<string, Name>()
  names.forEach((name, at) => {
    const next = names[at + 1]
    if (next?.block !== name.block) return
    const text = textOf.get(name.block) ?? ''
    const opens = /^ \(["“]?$/.test(text.slice(name.end, next.start))
    if (!opens || !/^["”]?[);,]/.test(text.slice(next.end))) return
    const [full, acronym] = isAcronym(name.quote) ? [next, name] : [name, next]
    if (isAcronym(acronym.quote) && full.type !== 'state' && full.type !== 'demonym') {
      defined.set(acronym.quote, full)
    }
  })
  return names.map((name) => {
    const full = defined.get(name.quote)
    return full ? {...name, ...typeOf(full)} : name
  })
}

/** A person has no acronym: what has one is a body. */
function typeOf({type, kind}: Name): Pick<Name, 'type' | 'kind'> {
  if (type === 'person') return {type: 'organization', kind: 'other'}
  return {type, ...(kind && {kind})}
}
