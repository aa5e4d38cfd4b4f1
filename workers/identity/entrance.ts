import type { Context } from 'hono'
import type { Env } from '../env'
import { idsFor } from '../platform/ids'
import type { AppEnv } from '../scope'
import { callerAddress } from './caller-address'

/** What the public actions have instead of a scope: nobody is signed in yet. */
export interface Entrance {
  readonly env: Env
  /** Read once per request. */
  readonly nowMs: number
  readonly requestId: string
  /** The caller's idempotency key, or a fresh id. */
  readonly commandId: string
  /** Where the request came from, for counting tries. */
  readonly address: string
  /** The browser's cookies, for better-auth to find its own. */
  readonly cookie: string
  /** Ids of this command for this person; a retry gets the same. */
  readonly idsOf: (email: string) => (prefix: string) => string
}

export function entranceOf(c: Context<AppEnv>): Entrance {
  const commandId = c.req.header('idempotency-key') ?? crypto.randomUUID()
  return {
    env: c.env,
    nowMs: Date.now(),
    requestId: c.var.requestId,
    commandId,
    address: callerAddress(c.req.header('cf-connecting-ip')),
    cookie: c.req.header('cookie') ?? '',
    idsOf: (email) => idsFor(c.env.TOKEN_SECRET, 'entrance', email, commandId),
  }
}
