import { TicketChanged, TicketRow } from '@bylaw/contract'
import { createRoute } from '@hono/zod-openapi'
import type { Permission } from '../identity/permissions'
import { needsAtDesk } from '../platform/needs'
import { answers, at } from '../platform/openapi'

/** A step on a ticket as a route: `POST /tickets/{ticketId}/…`, remembered by the Desk. */
export const step = <Name extends string, Id extends string, Asked extends { request: object }>(
  permission: Permission,
  name: Name,
  operationId: Id,
  summary: string,
  asked: Asked,
) =>
  createRoute({
    ...needsAtDesk(permission),
    method: 'post',
    path: `/tickets/{ticketId}/${name}` as const,
    operationId,
    summary,
    ...at({ ticketId: TicketRow.shape.id }, asked),
    responses: STEP_ANSWERS,
  })

/** What every step may answer. */
export const STEP_ANSWERS = answers(200, TicketChanged, [
  'not_found',
  'wrong_state',
  'stale_version',
  'version_required',
  'unacceptable',
  'key_reused',
  'too_many_requests',
])
