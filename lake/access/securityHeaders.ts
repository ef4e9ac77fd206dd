/** On every answer: browsers take it for what it says it is, and tell nobody where it came from. */
const everywhere = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
}

/** On answers of the API, which are read by scripts and are no pages: nothing in them loads, runs or is shown in a frame. */
const ofApi = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
}

/** Adds what the answer does not say itself: assets and the Studio have policies of their own. */
export function secure(headers: Headers, {api}: {api: boolean}): void {
  for (const [name, value] of Object.entries({...everywhere, ...(api && ofApi)})) {
    if (!headers.has(name)) headers.set(name, value)
  }
}
