import { describe, expect, test } from 'vitest'
import { clocks } from './clocks'
import type { Ticket } from './facts'
import { at, desk, rules, ticket } from './fixture'
import { CLOCKS, type SlaRules } from './rules'

function read(opened: Ticket, nowMs: number, by: SlaRules = rules) {
  const decided = clocks(by, opened, desk, nowMs)
  if (!decided.ok) throw new Error(decided.refusal.message.en)
  return decided.value
}

describe('the solution', () => {
  const waiting = ticket(
    { type: 'agent_reply', atMs: at('09:30') },
    { type: 'waiting_customer', atMs: at('10:00') },
  )

  test('has no due time while we wait for the customer', () => {
    const { clocks: states, next } = read(waiting, at('15:00'))
    expect(states.resolution).toMatchObject({
      dueAtMs: null,
      paused: true,
      usedSeconds: 3_600,
      pausedSeconds: 5 * 3_600,
    })
    expect(next).toBeNull()
  })

  test('is due later by the open time waited, evenings not counted', () => {
    // Waited 10:00–18:00 and Tuesday 09:00–09:30; three of four hours were left.
    const answered = { ...waiting, history: [...waiting.history, message('12T09:30')] }
    expect(read(answered, at('12T09:30')).clocks.resolution).toMatchObject({
      dueAtMs: at('12T12:30'),
      pausedSeconds: 8.5 * 3_600,
    })
  })

  test('a due time that passed before the wait began stays', () => {
    const late = ticket({ type: 'waiting_customer', atMs: at('15:00') })
    expect(read(late, at('16:00')).clocks.resolution).toMatchObject({
      dueAtMs: at('13:00'),
      breached: true,
    })
  })

  test('waiting for another party counts unless the rules say otherwise', () => {
    const stalled = ticket({ type: 'waiting_third_party', atMs: at('10:00') })
    const stopping = { ...rules, pauses: { ...rules.pauses, waitingThirdParty: true } }
    expect(read(stalled, at('12:00')).clocks.resolution?.dueAtMs).toBe(at('13:00'))
    expect(read(stalled, at('12:00'), stopping).clocks.resolution?.dueAtMs).toBeNull()
    expect(read(stalled, at('12:00'), stopping).clocks.firstResponse?.dueAtMs).toBe(at('10:00'))
  })

  test('closing what is solved does not move it, and everything stops', () => {
    const done = ticket(
      { type: 'solved', atMs: at('11:00') },
      { type: 'closed', atMs: at('12T11:00') },
    )
    const { clocks: states, next } = read(done, at('15T09:00'))
    expect(states.resolution).toMatchObject({ metAtMs: at('11:00'), usedSeconds: 7_200 })
    expect(next).toBeNull()
  })

  test('rejected, it is due later by the time it lay solved', () => {
    const rejected = ticket(
      { type: 'solved', atMs: at('11:00') },
      { type: 'reopened', atMs: at('12:30') },
    )
    expect(read(rejected, at('12:30')).clocks.resolution?.dueAtMs).toBe(at('14:30'))
  })
})

describe('while it is undecided whether waiting pauses', () => {
  const by = { ...rules, pauses: { ...rules.pauses, waitingCustomer: null } }
  const waiting = ticket({ type: 'waiting_customer', atMs: at('09:10') })

  test('only the clock that a pause would stop is refused, the first response stays', () => {
    const { clocks: states, refused, next } = read(waiting, at('09:20'), by)
    expect(states.firstResponse?.dueAtMs).toBe(at('10:00'))
    expect(states.resolution).toBeNull()
    expect(Object.keys(refused)).toEqual(['resolution'])
    expect(refused.resolution).toMatchObject({ code: 'undecided', rule: '/pauses/waitingCustomer' })
    expect(next).toEqual({ clock: 'firstResponse', dueAtMs: at('10:00') })
  })

  test('a clock met before the wait began is not held up by it', () => {
    const stopping = { ...by, pauses: { ...by.pauses, stops: [...CLOCKS] } }
    const asked = ticket(
      { type: 'agent_reply', atMs: at('09:10') },
      { type: 'waiting_customer', atMs: at('09:10') },
    )
    const { clocks: states, refused } = read(asked, at('09:20'), stopping)
    expect(states.firstResponse?.metAtMs).toBe(at('09:10'))
    expect(Object.keys(refused)).toEqual(['resolution'])
    // Unanswered, every clock waits for the decision: the case is refused as a whole.
    expect(clocks(stopping, waiting, desk, at('09:20'))).toMatchObject({
      refusal: { code: 'undecided' },
    })
  })
})

const message = (local: string) => ({ type: 'customer_message', atMs: at(local) }) as const
