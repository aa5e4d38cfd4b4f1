import { PAGE_SCRIPT_HASH } from './form-scripts'

/**
 * What a browser is told of a form's page: only the sites that the form names may frame it, and it
 * runs nothing but its own script, which talks to us alone.
 */
export const framedBy = (origins: readonly string[]): [string, string][] => [
  [
    'content-security-policy',
    [
      "default-src 'none'",
      `script-src '${PAGE_SCRIPT_HASH}'`,
      "style-src 'unsafe-inline'",
      "connect-src 'self'",
      "form-action 'none'",
      "base-uri 'none'",
      `frame-ancestors 'self' ${origins.join(' ')}`.trim(),
    ].join('; '),
  ],
  ['cross-origin-resource-policy', 'cross-origin'],
]
