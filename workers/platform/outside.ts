import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from '../scope'

/**
 * What every request passes but those to some paths; `/v1/forms/*` names what lies at it
 * and below, as in routes.
 * Hono's `except` builds a router of its own for each request, a tenth of what a list costs.
 */
export function outside(
  paths: readonly string[],
  handler: MiddlewareHandler<AppEnv>,
): MiddlewareHandler<AppEnv> {
  const whole = new Set(paths.map((path) => path.replace(/\/\*$/, '')))
  const below = paths.filter((path) => path.endsWith('/*')).map((path) => path.slice(0, -1))
  return (c, next) => {
    const { path } = c.req
    const isOutside = whole.has(path) || below.some((start) => path.startsWith(start))
    return isOutside ? next() : handler(c, next)
  }
}
