import {isRecord} from './document.ts'

/** That a document refers to another one. It is strong when any of its references to that target is. */
export type Reference = {target: string; weak: boolean}

/**
 * Every document that this one refers to, wherever in it: as in the hosted service, any object with a `_ref` refers.
 * What else such an object holds is not looked into, as `references()` in GROQ does not. References into other datasets
 * are the concern of neither side's integrity.
 */
export function referencesOf(document: Record<string, unknown>): Reference[] {
  const strength = new Map<string, boolean>()
  collect(document, strength)
  return [...strength].map(([target, weak]) => ({target, weak}))
}

function collect(value: unknown, strength: Map<string, boolean>): void {
  if (Array.isArray(value)) {
    for (const member of value) collect(member, strength)
  } else if (isRecord(value)) {
    if (typeof value._ref === 'string') {
      const weak = value._weak === true || '_dataset' in value || '_projectId' in value
      strength.set(value._ref, weak && (strength.get(value._ref) ?? true))
    }
    if (value._ref) return
    for (const member of Object.values(value)) collect(member, strength)
  }
}
