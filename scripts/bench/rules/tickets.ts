import type { Calendar } from '@bylaw/calendar'
import { type SlaRules, sla, type Ticket, type TicketEvent } from '@bylaw/rules-sla'
import { dice } from './dice'

export const CALENDAR: Calendar = {
  timezone: 'Asia/Shanghai',
  hours: {
    mon: [['09:00', '18:00']],
    tue: [['09:00', '18:00']],
    wed: [['09:00', '18:00']],
    thu: [['09:00', '18:00']],
    fri: [['09:00', '18:00']],
  },
  holidays: ['2026-05-01', '2026-05-04', '2026-05-05'],
}

/** The levels a company starts with, with an answer promised to every message. */
export const BEFORE: SlaRules = {
  ...sla.starter,
  policies: sla.starter.policies.map((policy) => ({ ...policy, nextResponseMinutes: 240 })),
}

/** All targets a quarter shorter. */
export const AFTER: SlaRules = {
  ...BEFORE,
  policies: BEFORE.policies.map((policy) => ({
    ...policy,
    firstResponseMinutes: shorter(policy.firstResponseMinutes),
    nextResponseMinutes: shorter(policy.nextResponseMinutes),
    resolutionMinutes: shorter(policy.resolutionMinutes),
  })),
}

function shorter(minutes: number | null): number | null {
  return minutes === null ? null : Math.ceil(minutes * 0.75)
}

export interface NumberedTicket {
  readonly number: number
  readonly ticket: Ticket
}

const OPENED_FROM_MS = Date.parse('2026-01-05T08:00+08:00')
/** When the clocks of all of them are read. */
export const READ_AT_MS = Date.parse('2026-12-31T18:00+08:00')

/** A page of a year’s tickets: the same number is always the same ticket. */
export const ticketsFrom = (first: number, count: number): readonly NumberedTicket[] =>
  Array.from({ length: count }, (_, index) => ({
    number: first + index,
    ticket: ticketOf(first + index),
  }))

const PRIORITIES = ['urgent', 'high', 'normal', 'low'] as const

function ticketOf(number: number): Ticket {
  const roll = dice(number * 7_919)
  roll(2) // The first roll of neighbouring numbers is nearly the same.
  const openedAtMs = OPENED_FROM_MS + roll(330 * 1_440) * 60_000
  const history: TicketEvent[] = []
  let atMs = openedAtMs
  const next = (type: 'agent_reply' | 'customer_message' | 'waiting_customer' | 'solved') => {
    atMs += (5 + roll(roll(4) === 0 ? 2_000 : 200)) * 60_000
    history.push({ type, atMs })
  }
  next('agent_reply')
  for (let turn = roll(5); turn > 0; turn--) {
    if (roll(3) === 0) next('waiting_customer')
    next('customer_message')
    next('agent_reply')
  }
  if (roll(10) > 0) next('solved')
  return { priority: PRIORITIES[roll(4)] ?? 'low', channel: 'web', openedAtMs, history }
}
