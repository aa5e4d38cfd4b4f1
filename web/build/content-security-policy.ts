import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/**
 * Writes `_headers`, which the host sends with every page of the client. The one inline script
 * (theme and language before the first paint) is allowed by its hash, so that nothing else that
 * is inline ever runs. Styles may be inline because Mantine sets its variables that way.
 */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'bylaw:content-security-policy',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') this.error('the build has no index.html to protect')
      this.emitFile({
        type: 'asset',
        fileName: '_headers',
        source: headers(inlineScriptsOf(String(page.source)).map(hashOf)),
      })
    },
  }
}

const inlineScriptsOf = (html: string): string[] =>
  [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script ?? '')

const hashOf = (script: string): string =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`

const headers = (scripts: readonly string[]): string => `/*
  Content-Security-Policy: default-src 'self'; script-src 'self' ${scripts.join(' ')}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: same-origin
  Cross-Origin-Opener-Policy: same-origin

/assets/*
  Cache-Control: public, max-age=31536000, immutable
`
