import { assert, pointerTo, type Words, words } from '@bylaw/kernel'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import * as z from 'zod'
import type { AppEnv } from '../scope'
import { Problem } from './problem'

/** The query names that each operation takes, by its method and its path as the router has it. */
type QueryNames = ReadonlyMap<string, readonly string[]>

/**
 * Refuses a name in the query that the operation does not take: a filter that is none would answer
 * with everything, and nobody would notice. Who asks what there is not is told so as ever.
 */
export function knownQuery(app: OpenAPIHono<AppEnv>): MiddlewareHandler<AppEnv> {
  let names: QueryNames | undefined
  return async (c, next) => {
    if (!c.req.url.includes('?')) return next()
    names ??= queryNamesOf(app)
    const { method } = c.req
    const operation = matchedRoutes(c).find((route) => route.method === method)
    const known = operation && names.get(`${method} ${operation.path}`)
    const unknown = known ? Object.keys(c.req.query()).filter((name) => !known.includes(name)) : []
    if (known && unknown.length > 0)
      throw new Problem('unacceptable', {
        errors: unknown.map((name) => ({
          pointer: `/query${pointerTo(name)}`,
          code: 'unknown_parameter',
          message: notTaken(known),
        })),
      })
    await next()
  }
}

/** What the routes that are mounted say of their queries. */
function queryNamesOf(app: OpenAPIHono<AppEnv>): QueryNames {
  const routes = app.openAPIRegistry.definitions.flatMap((each) =>
    each.type === 'route' ? [each.route] : [],
  )
  return new Map(
    routes.map(({ method, path, request }) => {
      const query = request?.query
      assert(query === undefined || query instanceof z.ZodObject, `${path} names what it takes`)
      const routed = path.replaceAll(/\{(\w+)\}/g, ':$1')
      return [`${method.toUpperCase()} ${routed}`, Object.keys(query?.shape ?? {})]
    }),
  )
}

const notTaken = (known: readonly string[]): Words =>
  known.length === 0
    ? words('这里不接受查询参数。', 'No query is taken here.')
    : words(
        `没有这个查询参数，可用的有：${known.join('、')}。`,
        `There is no such parameter; these are taken: ${known.join(', ')}.`,
      )
