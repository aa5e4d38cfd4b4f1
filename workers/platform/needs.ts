import type { MiddlewareHandler } from 'hono'
import type { AppEnv, Scope } from '../scope'
import { Problem } from './problem'
import { rememberCommands } from './remember-commands'

type Permission = Parameters<Scope['may']>[0]

/**
 * What a route asks of its caller; spread into `createRoute({ ...needs('customer.change'), … })`.
 * The permission is checked before the request is looked at. A POST with an `Idempotency-Key` is
 * carried out once; a route whose commands the Desk remembers itself uses `needsAtDesk`.
 */
export const needs = (permission: Permission) => ({
  security: [{ session: [permission] as string[] }],
  middleware: [signedInAs(permission), rememberCommands] as [Gatekeeper, Gatekeeper],
})

/** The same for commands on tickets: the Desk keeps their answers, without touching D1. */
export const needsAtDesk = (permission: Permission) => ({
  security: [{ session: [permission] as string[] }],
  middleware: [signedInAs(permission)] as [Gatekeeper],
})

/** The same for a question that is too long for an address: nothing is done, so nothing is kept. */
export const needsToAsk = (permission: Permission) => needsAtDesk(permission)

/** A route for everyone. */
export const open = () => ({ security: [] as Record<string, string[]>[] })

type Gatekeeper = MiddlewareHandler<AppEnv>

const signedInAs =
  (permission: Permission): Gatekeeper =>
  async (c, next) => {
    const scope: Scope | undefined = c.var.scope
    if (!scope) throw new Problem('not_signed_in')
    if (!scope.may(permission)) throw new Problem('not_allowed')
    await next()
  }
