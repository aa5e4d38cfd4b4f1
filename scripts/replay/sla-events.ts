import type { Ticket, TicketEvent } from '@bylaw/rules-sla'
import { readInstant, readList, readObject, readText } from './read-case'
import { MATCHING, OTHER } from './sla-policy'

type RawEvent = Readonly<Record<string, unknown>>

/** Scenarios in relative time begin on a Monday; their calendars are open day and night. */
const RELATIVE_START_MS = Date.parse('2024-01-01T00:00:00Z')
const RELATIVE = /^T\+(\d+)(m?)$/

export interface Scenario {
  readonly ticket: Ticket
  /** The moment of the last event, at which the figures are read. */
  readonly lastMs: number
  /** When the ticket was put in a status that is waited out, if it was. */
  readonly stalledMs: number | undefined
  /** Writes an instant the way the scenario writes its own. */
  readonly write: (atMs: number) => string
}

/** What happened in a scenario, in our own words for it. */
export function readEvents(value: unknown, policy: Readonly<Record<string, unknown>>): Scenario {
  const raw = readList(value, 'events').map((event) => readObject(event, 'events'))
  const [created] = raw
  if (created === undefined) throw new Error('the case has no events')
  const history = raw.slice(1).flatMap((event) => eventsOf(event, policy))
  const stalled = history.find(({ type }) => type === 'waiting_third_party')
  return {
    ticket: {
      priority: MATCHING,
      channel: 'email',
      openedAtMs: atOf(created),
      openedBy: created['type'] === 'created_by_customer' ? 'customer' : 'agent',
      history,
    },
    lastMs: Math.max(...raw.map(atOf)),
    stalledMs: stalled?.atMs,
    write: RELATIVE.test(readText(created['at'], 'at')) ? relative : absolute,
  }
}

function eventsOf(event: RawEvent, policy: Readonly<Record<string, unknown>>): TicketEvent[] {
  const atMs = atOf(event)
  const type = readText(event['type'], 'type')
  switch (type) {
    case 'customer_reply':
    case 'customer_message':
      return [{ type: 'customer_message', atMs }]
    case 'agent_reply': {
      const paused = String(event['ticket_status'] ?? '').includes('paused')
      return [
        { type: 'agent_reply', atMs },
        ...(paused ? [{ type: 'waiting_customer' as const, atMs }] : []),
      ]
    }
    case 'first_response':
    case 'closed':
    case 'reopened':
      return [{ type, atMs }]
    case 'resolved':
    case 'solved':
      return [{ type: 'solved', atMs }]
    case 'priority_changed': {
      const other = readText(event['to'], 'to').startsWith('other')
      return [{ type: 'priority_changed', atMs, priority: other ? OTHER : MATCHING }]
    }
    case 'status':
      return [statusEvent(readText(event['to'], 'to'), atMs, policy['ignore_on'])]
    case 'paused':
    case 'pending':
      return [{ type: 'waiting_third_party', atMs }]
    case 'resumed':
      return [{ type, atMs }]
    case 'tick':
      return []
    default:
      throw new Error(`not built yet: event ${type}`)
  }
}

function statusEvent(to: string, atMs: number, ignoreOn: unknown): TicketEvent {
  if (to === 'closed') return { type: 'closed', atMs }
  if (to === 'resolved' || to === 'solved') return { type: 'solved', atMs }
  const waits = Array.isArray(ignoreOn) ? ignoreOn.includes(to) : to !== 'open'
  return waits ? { type: 'waiting_third_party', atMs } : { type: 'reopened', atMs }
}

function atOf(event: RawEvent): number {
  const text = readText(event['at'], 'at')
  const minutes = RELATIVE.exec(text)?.[1]
  return minutes === undefined
    ? readInstant(text, 'at')
    : RELATIVE_START_MS + Number(minutes) * 60_000
}

const absolute = (atMs: number): string => new Date(atMs).toISOString().replace('.000Z', 'Z')
const relative = (atMs: number): string => `T+${(atMs - RELATIVE_START_MS) / 60_000}m`
