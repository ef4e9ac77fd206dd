import {createHash} from 'node:crypto'

/**
 * The built page as the embedded lake sends it: without what the build adds from Sanity's servers, and with a policy
 * under which the browser itself refuses to call any other host. (No setting of `sanity build` leaves these out.)
 */
export function page(built: string): Response {
  const html = withoutOtherHosts(built)
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'content-security-policy': policyFor(html),
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
  })
}

function withoutOtherHosts(html: string): string {
  return (
    html
      .replace(/@font-face\s*{[^}]*url\("(?:https?:)?\/\/[^}]*}/g, '')
      .replace(/<script\b[^>]*\ssrc="(?:https?:)?\/\/[^"]*"[^>]*>\s*<\/script>/g, '')
      .replace(/<link\b[^>]*\shref="(?:https?:)?\/\/[^"]*"[^>]*>/g, '')
      // The build forgets its base path where it links its own icons.
      .replaceAll('href="/static/', 'href="/studio/static/')
  )
}

function policyFor(html: string): string {
  return [
    `default-src 'self'`,
    `script-src 'self' ${inlineScripts(html).map(sha256).join(' ')}`,
    // styled-components writes its rules into the page.
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self' data:`,
    `connect-src 'self'`,
    `worker-src 'self' blob:`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}

function inlineScripts(html: string): string[] {
  const scripts = html.matchAll(/<script\b(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)
  return [...scripts].map((match) => match[1] ?? '')
}

function sha256(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`
}
