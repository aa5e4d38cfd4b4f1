import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from '../scope'

/**
 * What every request passes but those to some paths; `/v1/forms/*` names what lies at it
 * and below, as in routes, and a star within a path any one name.
 * Hono's `except` builds a router of its own for each request, a tenth of what a list costs.
 */
export function outside(
  paths: readonly string[],
  handler: MiddlewareHandler<AppEnv>,
): MiddlewareHandler<AppEnv> {
  const patterns = paths.map(patternOf)
  return (c, next) => {
    const isOutside = patterns.some((pattern) => pattern.test(c.req.path))
    return isOutside ? next() : handler(c, next)
  }
}

/** Paths are of plain letters, hyphens and stars: nothing in them is a pattern of its own. */
const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replace(/\/\*$/, '(/.*)?').replaceAll('/*', '/[^/]+')}$`)
