/**
 * Adds the lake's cookie to a page for a reader on this very machine. A page of another origin never gets it (no script
 * can read it, and a browser sends it along for pages of this host alone), nor does a name that somebody has pointed at
 * this machine from outside: the Host header must name the loopback address.
 */
export function signIn(response: Response, request: Request, cookie: string): Response {
  const host = request.headers.get('host') ?? new URL(request.url).host
  if (LOOPBACK.test(host)) {
    response.headers.append('set-cookie', `${cookie}; Path=/; HttpOnly; SameSite=Strict`)
  }
  return response
}

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i
