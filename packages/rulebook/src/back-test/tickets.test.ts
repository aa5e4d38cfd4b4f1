import { describe, expect, test } from 'vitest'
import { type FactsOf, type RulesOf, rulebook } from '../rulebook'
import { withCases } from './fold'
import { outcomeOf } from './measure'
import { type BackTest, NOTHING_YET } from './summary'
import { type TicketRules, ticketOutcome } from './tickets'

type Ticket = Omit<FactsOf<'sla'>, 'calendar' | 'nowMs'>

/** Monday 11 May 2026 in China, where the desk is open 09:00–12:00 and 13:00–18:00. */
const at = (time: string): number => Date.parse(`2026-05-11T${time}+08:00`)
const nextWeek = at('09:00') + 7 * 86_400_000

const ticket = (openedAt: string, ...history: Ticket['history']): Ticket => ({
  priority: 'urgent',
  channel: 'web',
  openedAtMs: at(openedAt),
  history,
})
const answered = (time: string) => ({ type: 'agent_reply' as const, atMs: at(time) })
const solved = (time: string) => ({ type: 'solved' as const, atMs: at(time) })

/** Urgent: 30 minutes to answer, 4 hours to solve. */
const { starter } = rulebook.sla
const withMinutes = (change: Partial<RulesOf<'sla'>['policies'][number]>): RulesOf<'sla'> => ({
  ...starter,
  policies: starter.policies.map((policy) => ({ ...policy, ...change })),
})

const month = {
  // Answered after 40 minutes, solved after 3 open hours (lunch does not count).
  'TS-1': ticket('09:00', answered('09:40'), solved('13:00')),
  // Answered after 20 minutes, solved after 5 open hours.
  'TS-2': ticket('09:00', answered('09:20'), solved('15:00')),
  // Answered after an hour and a half, solved after 2 hours.
  'TS-3': ticket('10:00', answered('11:30'), solved('12:00')),
}

const tried = (before: TicketRules, after: TicketRules): BackTest =>
  withCases(
    NOTHING_YET,
    Object.entries(month).map(([name, each]) => ({
      subject: { id: name, name, month: null },
      before: ticketOutcome(before, each, nextWeek),
      after: ticketOutcome(after, each, nextWeek),
    })),
  )

const office = rulebook.calendar.starter
const now: TicketRules = { sla: starter, calendar: office }

describe('an hour to answer instead of half an hour', () => {
  const found = tried(now, { ...now, sla: withMinutes({ firstResponseMinutes: 60 }) })

  test('forgives TS-1, not TS-3, and leaves solutions alone', () => {
    expect(found.clocks).toEqual({
      firstResponse: {
        promisedBefore: 3,
        promisedAfter: 3,
        lateBefore: 2,
        lateAfter: 1,
        newlyLate: 0,
        noLongerLate: 1,
      },
      resolution: {
        promisedBefore: 3,
        promisedAfter: 3,
        lateBefore: 1,
        lateAfter: 1,
        newlyLate: 0,
        noLongerLate: 0,
      },
    })
  })

  test('moves each due time by half an hour; TS-1 comes first because it is no longer late', () => {
    expect(found.changes.map(({ subject }) => subject.name)).toEqual(['TS-1', 'TS-2', 'TS-3'])
    expect(found.changes[0]?.before.clocks?.firstResponse).toEqual({
      late: true,
      dueAtMs: at('09:30'),
    })
    expect(found.changes[0]?.after.clocks?.firstResponse).toEqual({
      late: false,
      dueAtMs: at('10:00'),
    })
  })
})

test('a lunch hour that counts makes TS-1 solved after 4 hours, in time, and TS-2 after 6', () => {
  const day: [string, string][] = [['09:00', '18:00']]
  const hours = { mon: day, tue: day, wed: day, thu: day, fri: day }
  const { resolution } = tried(now, { ...now, calendar: { ...office, hours } }).clocks
  expect(resolution).toMatchObject({ lateBefore: 1, lateAfter: 1, newlyLate: 0 })
  // Due at 13:20 where noon does not count, and at 12:20 where it does; TS-1 is solved at 13:00.
  const shorter = withMinutes({ resolutionMinutes: 200 })
  const strict = tried({ ...now, sla: shorter }, { sla: shorter, calendar: { ...office, hours } })
  expect(strict.clocks.resolution).toMatchObject({ lateBefore: 1, lateAfter: 2, newlyLate: 1 })
})

test('where nothing was promised before, nothing was late', () => {
  const { firstResponse } = tried({ sla: null, calendar: office }, now).clocks
  expect(firstResponse).toMatchObject({ promisedBefore: 0, promisedAfter: 3, newlyLate: 2 })
})

test('every answer of a ticket counts: one late answer among three makes its clock late', () => {
  const rules = withMinutes({ nextResponseMinutes: 60 })
  const asked = (time: string) => ({ type: 'customer_message' as const, atMs: at(time) })
  const history = [answered('09:10'), asked('10:00'), answered('11:30'), asked('14:00')]
  const { measured } = ticketOutcome(
    { ...now, sla: rules },
    ticket('09:00', ...history, answered('14:10')),
    nextWeek,
  )
  expect(measured?.clocks?.nextResponse).toEqual({ late: true, dueAtMs: at('15:00') })
})

test('what waits for an answer of the company is counted under its question', () => {
  const open = { ...starter, pauses: { ...starter.pauses, waitingCustomer: null } }
  const waiting = ticket('09:00', { type: 'waiting_customer', atMs: at('09:10') })
  const found = withCases(NOTHING_YET, [
    {
      subject: { id: 'TS-9', name: 'TS-9', month: null },
      before: ticketOutcome(now, waiting, nextWeek),
      after: ticketOutcome({ ...now, sla: open }, waiting, nextWeek),
    },
  ])
  expect(found.refusals).toMatchObject([{ question: 'sla.pause_when_asking', before: 0, after: 1 }])
  expect(found.changed).toBe(1)
})

test('the quick reading of a ticket is that of the full decision', () => {
  for (const each of Object.values(month))
    expect(ticketOutcome(now, each, nextWeek)).toEqual(
      outcomeOf('sla', starter, { ...each, calendar: office, nowMs: nextWeek }),
    )
})
