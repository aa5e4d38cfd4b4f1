import { createMiddleware } from 'hono/factory'
import { logError } from '../platform/log'
import type { AppEnv, Scope } from '../scope'
import { drainOutbox } from './drain-outbox'

/**
 * After a change in an area that lives in D1, hands its events on without keeping the caller
 * waiting. What is missed here (the process dies) the sweep finds within a minute.
 */
export const announce = createMiddleware<AppEnv>(async (c, next) => {
  await next()
  const scope: Scope | undefined = c.var.scope
  if (scope === undefined || c.req.method === 'GET' || !c.res.ok) return
  const { companyId } = scope
  c.executionCtx.waitUntil(
    drainOutbox(c.env, c.env[scope.shardName], companyId, scope.now).catch((error) =>
      logError('outbox_not_drained', error, { companyId, requestId: c.var.requestId }),
    ),
  )
})
