import { compileCalendar } from '@bylaw/calendar'
import { words } from '@bylaw/kernel'
import { describe, expect, test } from 'vitest'
import { clocks } from './clocks'
import type { Ticket } from './facts'
import { at, desk, office, policy, rules, ticket } from './fixture'
import type { SlaRules } from './rules'

function read(opened: Ticket, nowMs: number, by: SlaRules = rules) {
  const decided = clocks(by, opened, desk, nowMs)
  if (!decided.ok) throw new Error(decided.refusal.message.en)
  return decided.value
}

describe('the first response', () => {
  test('is due an hour after opening, and that comes first', () => {
    const { clocks: states, next } = read(ticket(), at('09:10'))
    expect(states.firstResponse).toMatchObject({
      dueAtMs: at('10:00'),
      usedSeconds: 600,
      leftSeconds: 3_000,
      breached: false,
    })
    expect(next).toEqual({ clock: 'firstResponse', dueAtMs: at('10:00') })
  })

  test('is met by the first reply and stays met', () => {
    const replied = ticket(
      { type: 'agent_reply', atMs: at('09:30') },
      { type: 'agent_reply', atMs: at('11:30') },
    )
    expect(read(replied, at('17:00')).clocks.firstResponse).toMatchObject({
      dueAtMs: null,
      promisedAtMs: at('10:00'),
      metAtMs: at('09:30'),
      usedSeconds: 1_800,
      breached: false,
    })
  })

  test('a marked first response outweighs an earlier reply', () => {
    const marked = ticket(
      { type: 'agent_reply', atMs: at('09:30') },
      { type: 'first_response', atMs: at('10:30') },
    )
    expect(read(marked, at('17:00')).clocks.firstResponse).toMatchObject({
      metAtMs: at('10:30'),
      breached: true,
    })
  })

  test('a solution answers too, for as long as it stands', () => {
    const solved = { type: 'solved', atMs: at('09:20') } as const
    const reopened = { type: 'reopened', atMs: at('09:50') } as const
    expect(read(ticket(solved), at('09:40')).clocks.firstResponse?.metAtMs).toBe(at('09:20'))
    // Half an hour lay between: 10:00 becomes 10:30.
    expect(read(ticket(solved, reopened), at('09:55')).clocks.firstResponse?.dueAtMs).toBe(
      at('10:30'),
    )
  })
})

describe('a promise is late once its due time has passed without it', () => {
  test('exactly the promised time is in time, one second more is late', () => {
    expect(read(ticket(), at('10:00')).clocks.firstResponse?.breached).toBe(false)
    expect(read(ticket(), at('10:00:01')).clocks.firstResponse?.breached).toBe(true)
  })

  test('one due at closing is late that evening, not when the desk opens next', () => {
    const evening: Ticket = { ...ticket(), openedAtMs: at('17:00') }
    const replied: Ticket = { ...evening, history: [{ type: 'agent_reply', atMs: at('19:30') }] }
    expect(read(replied, at('20:00')).clocks.firstResponse).toMatchObject({
      promisedAtMs: at('18:00'),
      usedSeconds: 3_600,
      breached: true,
    })
    expect(read(evening, at('18:00')).clocks.firstResponse).toMatchObject({
      dueAtMs: at('18:00'),
      lateAtMs: at('18:00:01'),
      breached: false,
    })
    expect(read(evening, at('18:00:01')).clocks.firstResponse).toMatchObject({
      leftSeconds: 0,
      breached: true,
    })
  })

  test('parts of a second do not make a promise late', () => {
    expect(read(ticket(), at('10:00') + 999).clocks.firstResponse?.breached).toBe(false)
  })
})

describe('answers to later messages', () => {
  const asked = ticket(
    { type: 'agent_reply', atMs: at('09:30') },
    { type: 'customer_message', atMs: at('11:00') },
    { type: 'customer_message', atMs: at('12:00') },
  )

  test('a second unanswered message does not push the due time', () => {
    expect(read(asked, at('12:30')).clocks.nextResponse).toMatchObject({
      startedAtMs: at('11:00'),
      dueAtMs: at('13:00'),
    })
  })

  test('every run is judged on its own and kept', () => {
    const late = {
      ...asked,
      history: [...asked.history, { type: 'agent_reply', atMs: at('13:30') }],
    }
    expect(read(late as Ticket, at('14:00')).rounds.nextResponse).toEqual([
      { startedAtMs: at('09:00'), metAtMs: at('09:30'), usedSeconds: 1_800, breached: false },
      { startedAtMs: at('11:00'), metAtMs: at('13:30'), usedSeconds: 9_000, breached: true },
    ])
  })

  test('nobody waits for an answer to a ticket we opened ourselves', () => {
    expect(read({ ...ticket(), openedBy: 'agent' }, at('12:00')).clocks.nextResponse).toBeNull()
  })

  test('the message that has a ticket reopened waits for an answer', () => {
    const reopened = ticket(
      { type: 'solved', atMs: at('09:30') },
      { type: 'customer_message', atMs: at('10:00') },
      { type: 'reopened', atMs: at('10:00') },
    )
    expect(read(reopened, at('10:00')).clocks.nextResponse?.dueAtMs).toBe(at('12:00'))
  })

  test('a silent customer is kept informed from one reply to the next', () => {
    const by = { ...rules, policies: [{ ...policy, keepInformedMinutes: 240 }] }
    const replies = ticket(
      { type: 'agent_reply', atMs: at('09:10') },
      { type: 'agent_reply', atMs: at('09:20') },
    )
    expect(read(replies, at('09:30'), by).clocks.keepInformed?.dueAtMs).toBe(at('13:20'))
  })
})

describe('a changed ticket', () => {
  const urgent = {
    ...policy,
    name: words('紧急', 'Urgent'),
    when: { ...policy.when, priority: 'urgent' as const },
    firstResponseMinutes: 30,
  }
  const gold = { ...policy, when: { ...policy.when, customerLevel: 'gold' } }

  test('counts from its opening under its new priority', () => {
    const by = { ...rules, policies: [urgent, policy] }
    const raised = ticket({ type: 'priority_changed', atMs: at('09:50'), priority: 'urgent' })
    const { clocks: states, policy: holds } = read(raised, at('09:50'), by)
    expect(holds).toEqual({ index: 0, name: words('紧急', 'Urgent') })
    expect(states.firstResponse).toMatchObject({ dueAtMs: at('09:30'), breached: true })
  })

  test('has no due times once no policy matches', () => {
    const lowered = ticket({ type: 'priority_changed', atMs: at('09:50'), priority: 'low' })
    const by = {
      ...rules,
      policies: [{ ...urgent, when: { ...urgent.when, priority: 'normal' as const } }],
    }
    expect(read(lowered, at('09:49'), by).next).not.toBeNull()
    expect(read(lowered, at('09:50'), by)).toMatchObject({ policy: null, next: null })
  })

  test('is matched by the customer’s level and the channel too', () => {
    const phone = { ...policy, when: { ...policy.when, channel: 'phone' } }
    const by = { ...rules, policies: [gold, phone] }
    const risen = ticket({
      type: 'customer_level_changed',
      atMs: at('09:10'),
      customerLevel: 'gold',
    })
    expect(read(risen, at('09:10'), by).policy?.index).toBe(0)
    expect(read({ ...ticket(), channel: 'phone' }, at('09:10'), by).policy?.index).toBe(1)
    expect(read(ticket(), at('09:10'), by).policy).toBeNull()
  })
})

test('a promise that holds day and night does not stop at closing', () => {
  const by = { ...rules, policies: [{ ...policy, clock: 'always' as const }] }
  const evening = { ...ticket(), openedAtMs: at('17:30') }
  expect(read(evening, at('17:30'), by).clocks.firstResponse?.dueAtMs).toBe(at('18:30'))
  expect(read(evening, at('17:30')).clocks.firstResponse?.dueAtMs).toBe(at('12T09:30'))
})

test('events recorded out of order are read in order of time, and later ones not yet', () => {
  const mixed = ticket(
    { type: 'solved', atMs: at('12:00') },
    { type: 'agent_reply', atMs: at('09:15') },
  )
  expect(read(mixed, at('11:00')).clocks).toMatchObject({
    firstResponse: { metAtMs: at('09:15') },
    resolution: { metAtMs: null },
  })
})

test('a target that the hours cannot hold is refused by its place in the rules', () => {
  const by = { ...rules, policies: [{ ...policy, resolutionMinutes: 600 }] }
  const oneDay = { ...office, hours: {}, shifts: { '2026-05-11': office.hours.mon ?? [] } }
  const decided = clocks(by, ticket(), compileCalendar(oneDay), at('09:00'))
  expect(decided.ok ? 'read' : decided.refusal).toMatchObject({
    code: 'no_open_time',
    rule: '/policies/0/resolutionMinutes',
    details: { missingSeconds: 3_600 },
  })
})

test('waiting for the customer after the answer takes no promise away', () => {
  const stops: SlaRules['pauses']['stops'] = ['firstResponse', 'resolution']
  const by = { ...rules, pauses: { ...rules.pauses, stops } }
  const asked = ticket(
    { type: 'agent_reply', atMs: at('09:30') },
    { type: 'waiting_customer', atMs: at('09:30') },
  )
  const { clocks: states } = read(asked, at('11:00'), by)
  expect(states).toMatchObject({
    firstResponse: { metAtMs: at('09:30'), promisedAtMs: at('10:00'), breached: false },
    resolution: { paused: true, dueAtMs: null, usedSeconds: 1_800 },
  })
})

test('a solution that stands has answered, whatever is said after it', () => {
  const solved = ticket(
    { type: 'solved', atMs: at('09:40') },
    { type: 'agent_reply', atMs: at('12T09:30') },
  )
  expect(read(solved, at('12T10:00')).clocks.firstResponse).toMatchObject({
    metAtMs: at('09:40'),
    breached: false,
  })
})
