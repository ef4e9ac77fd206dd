import type {Name, Text} from '../types.ts'

/** Acronyms in brackets have the type of the name that they abbreviate, here and wherever else they stand. */
export function withAcronymTypes(names: Name[], texts: Text[]): Name[] {
  const textOf = new Map(texts.map(({block, text}) => [block, text]))
  const defined = new Map<string, Name>()
  names.forEach((name, at) => {
    const acronym = names[at + 1]
    if (acronym?.block !== name.block || !/^\p{Lu}[\p{L}&.-]*\p{Lu}[\p{L}.]*$/u.test(acronym.quote))
      return
    const text = textOf.get(name.block) ?? ''
    if (
      !/^ \(["“]?$/.test(text.slice(name.end, acronym.start)) ||
      !/^["”]?[);,]/.test(text.slice(acronym.end))
    )
      return
    if (name.type !== 'state' && name.type !== 'demonym') defined.set(acronym.quote, name)
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
