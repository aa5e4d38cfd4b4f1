import { describe, expect, test } from 'vitest'
import { clocks } from './clocks'
import { decideSla } from './decide'
import type { TicketEvent } from './facts'
import { at, desk, office, rules, ticket } from './fixture'
import { runsOf } from './runs'

// Opened on Monday at 09:00 for four hours, so that it would be due at 13:00.
const agreed = (until: string, when = '10:00'): TicketEvent => ({
  type: 'deferred',
  atMs: at(when),
  untilMs: at(until),
})
function solution(nowMs: number, ...history: TicketEvent[]) {
  const decided = clocks(rules, ticket(...history), desk, nowMs)
  if (!decided.ok) throw new Error(decided.refusal.message.en)
  return decided.value.clocks.resolution
}
const dueAt = (nowMs: number, ...history: TicketEvent[]) => solution(nowMs, ...history)?.dueAtMs

describe('a time that the requester agreed to is when the solution is due', () => {
  test('later than the target, from the agreement on', () => {
    expect(dueAt(at('09:59'), agreed('16:30'))).toBe(at('13:00'))
    expect(dueAt(at('10:00'), agreed('16:30'))).toBe(at('16:30'))
    expect(solution(at('16:30'), agreed('16:30'))?.breached).toBe(false)
    expect(solution(at('16:30:01'), agreed('16:30'))).toMatchObject({ breached: true })
  })

  test('or sooner: what was promised last holds', () => {
    expect(dueAt(at('10:00'), agreed('11:00'))).toBe(at('11:00'))
    expect(dueAt(at('10:30'), agreed('11:00'), agreed('15:00', '10:20'))).toBe(at('15:00'))
  })

  test('also while the desk is closed, or another day', () => {
    expect(dueAt(at('10:00'), agreed('20:00'))).toBe(at('20:00'))
    expect(dueAt(at('10:00'), agreed('12T10:00'))).toBe(at('12T10:00'))
  })

  test('also where the desk was closed all the time until then', () => {
    const sunday = { ...ticket(agreed('10T12:00', '10T11:00')), openedAtMs: at('10T10:00') }
    const decided = clocks(rules, sunday, desk, at('10T11:30'))
    expect(decided.ok && decided.value.clocks.resolution?.dueAtMs).toBe(at('10T12:00'))
  })

  test('what was waited before is settled by it, what is waited after moves it', () => {
    const asked = (local: string) => ({ type: 'waiting_customer', atMs: at(local) }) as const
    const answered = (local: string) => ({ type: 'customer_message', atMs: at(local) }) as const
    expect(dueAt(at('12:00'), asked('09:10'), answered('09:40'), agreed('16:00'))).toBe(at('16:00'))
    expect(dueAt(at('12:00'), agreed('16:00'), asked('11:00'), answered('11:30'))).toBe(at('16:30'))
    // Agreed while we wait: from then on it stands still as ever.
    expect(dueAt(at('12:00'), asked('09:30'), agreed('16:00'))).toBeNull()
    expect(dueAt(at('12:00'), asked('09:30'), agreed('16:00'), answered('11:00'))).toBe(at('17:00'))
  })

  test('the first response is promised as before', () => {
    const decided = clocks(rules, ticket(agreed('16:00', '09:10')), desk, at('09:20'))
    expect(decided.ok && decided.value.clocks.firstResponse?.dueAtMs).toBe(at('10:00'))
  })

  test('warnings and whoever counts by the clock go by it', () => {
    const by = { ...rules, warnings: { leadMinutes: [60] } }
    const decided = clocks(by, ticket(agreed('16:30')), desk, at('10:00'))
    expect(decided.ok && decided.value.clocks.resolution?.warnAtMs).toEqual([at('15:30')])
    expect(runsOf(rules, ticket(agreed('16:30')), desk, at('10:00')).resolution).toMatchObject({
      targetSeconds: 7.5 * 3_600,
    })
  })

  test('and its trace says so instead of naming the target', () => {
    const facts = { ...ticket(agreed('16:30')), calendar: office, nowMs: at('10:00') }
    const decided = decideSla(rules, facts)
    const trace = decided.ok ? decided.value.trace : undefined
    const step = trace?.of?.find(({ name }) => name.en === 'Resolution')
    expect(step?.because?.zh).toBe(
      '2026-05-11 09:00 起，双方约定 2026-05-11 16:30 前解决，2026-05-11 16:30 到期',
    )
    expect(step?.of?.map(({ name }) => name.en)).not.toContain('Target')
    expect(step?.of?.find(({ name }) => name.en === 'The time agreed')?.value).toBe(at('16:30'))
  })
})
