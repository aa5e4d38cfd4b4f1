import { describe, expect, test } from 'vitest'
import { clocks } from './clocks'
import type { Ticket } from './facts'
import { at, desk, rules, ticket } from './fixture'

function read(opened: Ticket, nowMs: number) {
  const decided = clocks(rules, opened, desk, nowMs)
  if (!decided.ok) throw new Error(decided.refusal.message.en)
  return decided.value
}

describe.each(['merged', 'withdrawn'] as const)('a ticket that is %s', (type) => {
  const ended = { type, atMs: at('09:01') }
  const closed = { type: 'closed', atMs: at('09:01') } as const

  test('keeps and breaks nothing that was still owed, and calls for nothing', () => {
    const { clocks: states, next } = read(ticket(ended, closed), at('17:00'))
    for (const clock of [states.firstResponse, states.nextResponse, states.resolution])
      expect(clock).toMatchObject({
        dueAtMs: null,
        lateAtMs: null,
        metAtMs: null,
        usedSeconds: 60,
        breached: false,
        ended: { atMs: at('09:01'), as: type },
      })
    expect(next).toBeNull()
  })

  test('leaves broken what was broken by then, and kept what was kept', () => {
    const late = read(ticket({ type, atMs: at('10:30') }), at('17:00')).clocks
    expect(late.firstResponse).toMatchObject({ breached: true, lateAtMs: at('10:00') + 1_000 })
    expect(late.resolution).toMatchObject({ breached: false })
    const answered = ticket({ type: 'agent_reply', atMs: at('09:20') }, { type, atMs: at('09:30') })
    expect(read(answered, at('17:00')).clocks.firstResponse).toMatchObject({ metAtMs: at('09:20') })
    expect(read(answered, at('17:00')).clocks.firstResponse?.ended).toBeUndefined()
  })

  test('is owed again what it was owed once it is open again, the time between left out', () => {
    const again = ticket(ended, closed, { type: 'reopened', atMs: at('09:31') })
    const { firstResponse } = read(again, at('09:40')).clocks
    expect(firstResponse).toMatchObject({ dueAtMs: at('10:30'), metAtMs: null })
    expect(firstResponse?.ended).toBeUndefined()
  })

  test('hears its customer without owing an answer', () => {
    const word = { type: 'customer_message', atMs: at('09:30') } as const
    expect(read(ticket(ended, word), at('17:00')).next).toBeNull()
  })
})
