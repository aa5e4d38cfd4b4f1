import { type Calendar, compileCalendar } from '@bylaw/calendar'
import { words } from '@bylaw/kernel'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { clocks } from './clocks'
import type { Ticket, TicketEvent } from './facts'
import { ClockName, type Policy, Priority, type SlaRules } from './rules'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
/** Monday 11 May 2026, midnight in Shanghai. */
const START_MS = Date.parse('2026-05-11T00:00:00+08:00')
const at = (minute: number) => START_MS + minute * MINUTE_MS
/** Events of ten days, and then long enough for every promise to fall due. */
const LAST_EVENT = 10 * 1_440
const HORIZON = 60 * 1_440

const HOLIDAYS = ['2026-05-13', '2026-05-18']
const DAY = [
  ['09:00', '12:00'],
  ['13:00', '18:00'],
] satisfies Calendar['hours']['mon']
const calendar = compileCalendar({
  timezone: 'Asia/Shanghai',
  hours: { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY },
  holidays: HOLIDAYS,
})

/** The hours once more, as one would read them off a clock on the wall. */
const isOpen = Array.from({ length: HORIZON }, (_, minute) => {
  const local = new Date(at(minute) + 8 * HOUR_MS)
  const hour = local.getUTCHours()
  return (
    local.getUTCDay() % 6 !== 0 &&
    !HOLIDAYS.includes(local.toISOString().slice(0, 10)) &&
    hour >= 9 &&
    hour < 18 &&
    hour !== 12
  )
})

/**
 * The clocks the slow way: from one minute to the next, counting the minutes in which something
 * was to be done. It knows nothing of spans, pauses cut out or rounds.
 */
function slowly(rules: SlaRules, ticket: Ticket, openedAt: number, nowAt: number) {
  const events = new Map(
    ticket.history.map((event) => [(event.atMs - START_MS) / MINUTE_MS, event]),
  )
  const priority = [...events.values()].reduce(
    (held, event) => (event.type === 'priority_changed' ? event.priority : held),
    ticket.priority,
  )
  const policy = rules.policies.find(({ when }) => when.priority === priority)
  const read = (clock: 'firstResponse' | 'resolution') => {
    const target = policy?.[`${clock}Minutes`] ?? 0
    const stops = rules.pauses.stops.includes(clock)
    let waiting: 'customer' | 'third_party' | null = null
    let solvedAt: number | null = null
    let repliedAt: number | null = null
    let used = 0
    let usedByNow = 0
    let dueAt: number | null = null
    const metAt = () => (clock === 'resolution' ? solvedAt : earlier(repliedAt, solvedAt))
    const stands = () =>
      (waiting === 'customer' && rules.pauses.waitingCustomer === true) ||
      (waiting === 'third_party' && rules.pauses.waitingThirdParty)
    for (let minute = openedAt; minute < HORIZON; minute += 1) {
      const event = events.get(minute)
      switch (event?.type) {
        case 'agent_reply':
          repliedAt ??= minute
          break
        case 'customer_message':
          if (solvedAt === null && waiting === 'customer') waiting = null
          break
        case 'waiting_customer':
          if (solvedAt === null) waiting = 'customer'
          break
        case 'waiting_third_party':
          if (solvedAt === null) waiting = 'third_party'
          break
        case 'resumed':
          waiting = null
          break
        case 'solved':
          waiting = null
          solvedAt ??= minute
          break
        case 'reopened':
          waiting = null
          solvedAt = null
          break
      }
      // What met the first response stays, unless it was a solution that did not stand.
      const over = clock === 'firstResponse' ? repliedAt !== null : false
      const counts =
        (policy?.clock === 'always' || isOpen[minute] === true) &&
        solvedAt === null &&
        !over &&
        !(stops && stands())
      if (counts) used += 1
      if (counts && used === target) dueAt = minute + 1
      if (minute < nowAt) usedByNow = used
      // From now on nothing happens: what stands still goes on standing still.
      if (minute >= nowAt && (dueAt !== null || over || solvedAt !== null || (stops && stands())))
        break
    }
    const met = metAt()
    return {
      usedSeconds: usedByNow * 60,
      breached: usedByNow > target,
      met: met !== null,
      dueAtMs: met !== null || dueAt === null ? null : at(dueAt),
    }
  }
  return { firstResponse: read('firstResponse'), resolution: read('resolution') }
}

const earlier = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.min(a, b)

const policyFor = (priority: Priority) =>
  fc.record({
    name: fc.constant(words('一条', 'One')),
    when: fc.constant({ priority, customerLevel: null, channel: null }),
    clock: fc.constantFrom('business' as const, 'always' as const),
    firstResponseMinutes: fc.integer({ min: 1, max: 600 }),
    nextResponseMinutes: fc.constant(null),
    keepInformedMinutes: fc.constant(null),
    resolutionMinutes: fc.integer({ min: 1, max: 3_000 }),
  }) satisfies fc.Arbitrary<Policy>

const someRules: fc.Arbitrary<SlaRules> = fc.record({
  policies: fc.tuple(...Priority.options.map(policyFor)),
  pauses: fc.record({
    waitingCustomer: fc.boolean(),
    waitingThirdParty: fc.boolean(),
    stops: fc.subarray([...ClockName.options]),
  }),
  warnings: fc.constant({ leadMinutes: [] }),
})

const TYPES = [
  'customer_message',
  'agent_reply',
  'waiting_customer',
  'waiting_third_party',
  'resumed',
  'solved',
  'reopened',
  'priority_changed',
] as const
const moment = fc.integer({ min: 0, max: LAST_EVENT })
const someEvent = fc.record({
  minute: moment,
  type: fc.constantFrom(...TYPES),
  priority: fc.constantFrom(...Priority.options),
})

test('whatever happens to a ticket, its clocks are those of someone who counts every minute', () => {
  fc.assert(
    fc.property(
      someRules,
      // The company may write other rules while the ticket is open: they hold from its opening.
      someRules,
      fc.constantFrom(...Priority.options),
      moment,
      fc.uniqueArray(someEvent, { maxLength: 14, selector: ({ minute }) => minute }),
      fc.integer({ min: 0, max: 3 * 1_440 }),
      (before, after, priority, openedAt, happened, later) => {
        const history = happened
          .filter(({ minute }) => minute > openedAt)
          .toSorted((a, b) => a.minute - b.minute)
          .map(({ minute, type, priority }): TicketEvent => {
            const atMs = at(minute)
            return type === 'priority_changed' ? { type, atMs, priority } : { type, atMs }
          })
        const ticket: Ticket = { priority, channel: 'web', openedAtMs: at(openedAt), history }
        const lastAt = history.at(-1)?.atMs ?? ticket.openedAtMs
        const nowAt = (lastAt - START_MS) / MINUTE_MS + later
        for (const rules of [before, after]) {
          const read = clocks(rules, ticket, calendar, at(nowAt))
          if (!read.ok) throw new Error(read.refusal.code)
          const slow = slowly(rules, ticket, openedAt, nowAt)
          for (const name of ['firstResponse', 'resolution'] as const) {
            const clock = read.value.clocks[name]
            expect({
              usedSeconds: clock?.usedSeconds,
              breached: clock?.breached,
              met: clock?.metAtMs !== null,
              dueAtMs: clock?.dueAtMs,
            }).toEqual(slow[name])
          }
        }
      },
    ),
    { seed: 20_261_128, numRuns: 300 },
  )
})
