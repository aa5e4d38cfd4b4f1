import { OpenAPIHono } from '@hono/zod-openapi'
import type { HonoOptions } from 'hono/hono-base'
import type { AppEnv } from '../scope'
import { errorsOf } from './issue-words'
import { Problem } from './problem'

/**
 * The routes of one area: `export const customerRoutes = newArea()`, mounted in `app.ts`. A
 * request that does not fit its schema becomes a `Problem` that names each place; an id that
 * does not even look like one is as unknown as any other.
 */
export const newArea = (options: Pick<HonoOptions<AppEnv>, 'router'> = {}) =>
  new OpenAPIHono<AppEnv>({
    ...options,
    defaultHook: (result) => {
      if (result.success) return
      if (result.target === 'param') throw new Problem('not_found')
      throw new Problem('unacceptable', { errors: errorsOf(result.error.issues, result.target) })
    },
  })
