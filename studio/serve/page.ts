import {createHash} from 'node:crypto'
import {withoutOtherHosts} from './otherHosts.ts'

/** The one page, with a policy under which the browser itself refuses to call any host but the page's own. */
export function page(built: string): Response {
  // The build forgets its base path where it links its own icons.
  const html = withoutOtherHosts(built).replaceAll('href="/static/', 'href="/studio/static/')
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
