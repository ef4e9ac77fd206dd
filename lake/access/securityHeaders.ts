/** On every answer: browsers take it for what it says it is, and tell nobody where it came from. */
const everywhere = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
}

/** On answers that are read by scripts and are no pages: nothing in them loads, runs or is shown in a frame. */
const ofData = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
}

/** Adds what an answer needs. Assets and the Studio's page have policies of their own, and its scripts have none. */
export function secure(headers: Headers, {isPage}: {isPage: boolean}): void {
  const isData = !isPage && !headers.has('content-security-policy')
  for (const [name, value] of Object.entries({...everywhere, ...(isData && ofData)})) {
    headers.set(name, value)
  }
}
