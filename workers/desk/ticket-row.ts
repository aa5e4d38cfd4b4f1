import type { Channel, Priority, TicketState, TicketType } from '@bylaw/contract'
import type { Refusal } from '@bylaw/rules-kit'
import type { Mark, MarkType, RulePins, Ticket } from './ticket'

/** A row of the Desk's `tickets`. */
export type TicketSql = {
  number: number
  id: string
  subject: string
  state: string
  priority: string
  channel: string
  customer_id: string
  customer_level: string
  assignee_id: string | null
  opened_at_ms: number
  updated_at_ms: number
  closed_at_ms: number | null
  outcome: string | null
  marks: string
  rule_pins: string
  refusal: string | null
  first_response_breached_at_ms: number | null
  resolution_breached_at_ms: number | null
  first_response_breaks_at_ms: number | null
  resolution_breaks_at_ms: number | null
  due_at_ms: number
  version: number
  type: string
  stage: string | null
}

export const ticketFrom = (row: TicketSql): Ticket => ({
  number: row.number,
  id: row.id,
  subject: row.subject,
  state: row.state as TicketState,
  stage: row.stage,
  type: row.type as TicketType,
  priority: row.priority as Priority,
  channel: row.channel as Channel,
  customerId: row.customer_id,
  customerLevel: row.customer_level,
  assigneeId: row.assignee_id,
  openedAtMs: row.opened_at_ms,
  updatedAtMs: row.updated_at_ms,
  closedAtMs: row.closed_at_ms,
  outcome: row.outcome,
  marks: (JSON.parse(row.marks) as [number, MarkType][]).map(
    ([atMs, type]): Mark => ({ atMs, type }),
  ),
  pins: JSON.parse(row.rule_pins) as RulePins,
  refusal: row.refusal === null ? null : (JSON.parse(row.refusal) as Refusal),
  firstResponseBreachedAtMs: row.first_response_breached_at_ms,
  resolutionBreachedAtMs: row.resolution_breached_at_ms,
  firstResponseBreaksAtMs: row.first_response_breaks_at_ms,
  resolutionBreaksAtMs: row.resolution_breaks_at_ms,
  dueAtMs: row.due_at_ms,
  version: row.version,
})

/** What happened, as the row keeps it: `[[atMs, type], …]`. */
export const marksText = ({ marks }: Ticket): string =>
  JSON.stringify(marks.map(({ atMs, type }) => [atMs, type]))
