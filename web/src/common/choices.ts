import type { Channel, Priority, TicketType } from '@bylaw/contract'

/** From the most pressing to the least. */
export const PRIORITIES: readonly Priority[] = ['urgent', 'high', 'normal', 'low']

export const TICKET_TYPES: readonly TicketType[] = [
  'request',
  'fault',
  'incident',
  'complaint',
  'consulting',
]

export const CHANNELS: readonly Channel[] = ['phone', 'email', 'web', 'api']
