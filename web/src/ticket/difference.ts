import type { Priority, TicketState, TicketView } from '@bylaw/contract'

/** What others did to a ticket while someone was looking at it. */
export type Difference =
  | { readonly what: 'state'; readonly before: TicketState; readonly after: TicketState }
  | { readonly what: 'priority'; readonly before: Priority; readonly after: Priority }
  | { readonly what: 'assignee'; readonly before: string | null; readonly after: string | null }
  | { readonly what: 'messages'; readonly count: number }

export function differences(before: TicketView, after: TicketView): readonly Difference[] {
  const was = before.row
  const is = after.row
  const seen = new Set(before.messages.map(({ id }) => id))
  const count = after.messages.filter(({ id }) => !seen.has(id)).length
  return [
    ...(was.state === is.state
      ? []
      : [{ what: 'state' as const, before: was.state, after: is.state }]),
    ...(was.priority === is.priority
      ? []
      : [{ what: 'priority' as const, before: was.priority, after: is.priority }]),
    ...(was.assigneeId === is.assigneeId
      ? []
      : [{ what: 'assignee' as const, before: was.assigneeName, after: is.assigneeName }]),
    ...(count > 0 ? [{ what: 'messages' as const, count }] : []),
  ]
}
