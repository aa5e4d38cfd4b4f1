import type { Role } from '@bylaw/contract'

/** The queue's columns, in reading order. */
export const QUEUE_COLUMNS = [
  'number',
  'subject',
  'priority',
  'state',
  'clock',
  'customer',
  'assignee',
  'updated',
] as const
export type QueueColumn = (typeof QUEUE_COLUMNS)[number]

/** A ticket without these would be no ticket: they cannot be put away. */
export const ALWAYS_SHOWN: readonly QueueColumn[] = ['number', 'subject']

/** The columns there are for this reader: all of a contact's tickets are of one customer. */
export const columnsFor = (role: Role): readonly QueueColumn[] =>
  QUEUE_COLUMNS.filter((column) => role !== 'contact' || column !== 'customer')

const KEPT_UNDER = 'bylaw.queue.hidden'

/** Columns that this reader has put away, on this device. */
export const hiddenColumns = (): readonly QueueColumn[] => {
  const kept = (localStorage.getItem(KEPT_UNDER) ?? '').split(',')
  return QUEUE_COLUMNS.filter((column) => kept.includes(column) && !ALWAYS_SHOWN.includes(column))
}

export function keepHidden(hidden: readonly QueueColumn[]): void {
  localStorage.setItem(KEPT_UNDER, hidden.join(','))
}
