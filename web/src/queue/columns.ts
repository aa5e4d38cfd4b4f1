import type { TicketRow } from '@bylaw/contract'
import { columnVisibilityFeature, createColumnHelper, tableFeatures } from '@tanstack/react-table'

export const queueFeatures = tableFeatures({ columnVisibilityFeature })

const helper = createColumnHelper<typeof queueFeatures, TicketRow>()

/** The queue's columns, in reading order. Number and subject are always shown. */
export const queueColumns = helper.columns([
  helper.display({ id: 'select', enableHiding: false }),
  helper.accessor('number', { enableHiding: false }),
  helper.accessor('subject', { enableHiding: false }),
  helper.accessor('priority', {}),
  helper.accessor('state', {}),
  helper.display({ id: 'clock' }),
  helper.accessor('customerName', { id: 'customer' }),
  helper.accessor('assigneeName', { id: 'assignee' }),
  helper.accessor('updatedAt', { id: 'updated' }),
])

export type QueueColumn =
  | 'select'
  | 'number'
  | 'subject'
  | 'priority'
  | 'state'
  | 'clock'
  | 'customer'
  | 'assignee'
  | 'updated'

const KEPT_UNDER = 'bylaw.queue.hidden'

/** Which columns this reader has put away, on this device. */
export function keptVisibility(): Record<string, boolean> {
  const hidden = (localStorage.getItem(KEPT_UNDER) ?? '').split(',').filter(Boolean)
  return Object.fromEntries(hidden.map((id) => [id, false]))
}

export function keepVisibility(visibility: Readonly<Record<string, boolean>>): void {
  const hidden = Object.entries(visibility).flatMap(([id, shown]) => (shown ? [] : [id]))
  localStorage.setItem(KEPT_UNDER, hidden.join(','))
}
