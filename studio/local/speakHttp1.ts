/**
 * The Studio warns of HTTP/1.1, because listeners use up its few connections. On the embedded lake they travel over
 * sockets instead, so the warning would be false; this is the switch by which the Studio's own developers silence it.
 */
export function speakHttp1(): void {
  globalThis.localStorage?.setItem('_sanity_debugProtocol', 'h2')
}
