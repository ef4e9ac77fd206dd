/**
 * The path, from the top of the place that a text lies in, of what the text refers to as `reference`; undefined where
 * that leads out of the place. With a slash in front it starts at the top, as on a site.
 */
export function pathWithin(from: string, reference: string): string | undefined {
  const written = decoded(reference.replace(/[?#].*$/s, '')).replaceAll('\\', '/')
  const steps = written.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const step of written.split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) return undefined
    } else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.some((step) => step.includes('\0') || /^[a-z]:$/i.test(step))
    ? undefined
    : steps.join('/')
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
