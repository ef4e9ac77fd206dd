/**
 * Some of the Studio's calls to Sanity's servers (newest version, feedback) have no setting. On the embedded lake they
 * are answered here with nothing, so that working offline makes no request to another host, and no error either. The
 * server's Content-Security-Policy refuses whatever this would miss.
 */
export function keepRequestsHome(): void {
  if (typeof window === 'undefined') return
  const fetchFromServer = window.fetch.bind(window)
  window.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, window.location.href)
    return url.origin === window.location.origin || !url.protocol.startsWith('http')
      ? fetchFromServer(input, init)
      : Response.json({})
  }
}
