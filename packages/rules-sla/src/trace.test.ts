import type { Trace } from '@bylaw/rules-kit'
import { describe, expect, test } from 'vitest'
import { decideSla } from './decide'
import { at, office, rules, ticket } from './fixture'

function step(trace: Trace | undefined, ...names: string[]): Trace | undefined {
  return names.reduce<Trace | undefined>(
    (place, name) => place?.of?.find((inner) => inner.name.en === name),
    trace,
  )
}

function traceAt(nowMs: number, ...history: Parameters<typeof ticket>): Trace {
  const opened = { ...ticket(...history), openedAtMs: at('17:00') }
  const decided = decideSla(rules, { ...opened, calendar: office, nowMs })
  if (!decided.ok) throw new Error(decided.refusal.message.en)
  return decided.value.trace
}

// Opened on Monday at 17:00 for four hours. Waited 17:30 to Tuesday 10:00; Wednesday is a holiday.
const history = [
  { type: 'agent_reply', atMs: at('17:30') },
  { type: 'waiting_customer', atMs: at('17:30') },
  { type: 'customer_message', atMs: at('12T10:00') },
] as const

test('the days counted add up to the target, and the pauses are shown', () => {
  const resolution = step(traceAt(at('12T10:00'), ...history), 'Resolution')
  expect(resolution).toMatchObject({
    value: at('12T13:30'),
    unit: 'instant',
    rule: '/policies/0/resolutionMinutes',
  })
  const counted = step(resolution, 'Counted to the due time')
  expect(counted?.value).toBe(4 * 3_600)
  expect(counted?.of?.map(({ name, value }) => [name.zh, value])).toEqual([
    ['2026-05-11 周一 17:00–17:30', 1_800],
    ['2026-05-12 周二 10:00–13:30', 12_600],
  ])
  expect(resolution?.of?.find(({ rule }) => rule === '/pauses/waitingCustomer')).toMatchObject({
    name: { zh: '等待客户，不计：2026-05-11 17:30 至 2026-05-12 10:00' },
    value: 5_400,
  })
})

test('holidays and closed days on the way are named', () => {
  const late = traceAt(at('12T17:00'), ...history, {
    type: 'priority_changed',
    atMs: at('12T11:00'),
    priority: 'low',
  })
  expect(step(late, 'Service level: Plain', 'Priority')?.value).toBe('low')

  const opened = { ...ticket(), openedAtMs: at('12T17:00') }
  const decided = decideSla(rules, { ...opened, calendar: office, nowMs: at('12T17:00') })
  const counted = step(
    decided.ok ? decided.value.trace : undefined,
    'Resolution',
    'Counted to the due time',
  )
  expect(counted?.of?.map(({ name }) => name.zh)).toEqual([
    '2026-05-12 周二 17:00–18:00',
    '2026-05-13 周三 节假日，不计',
    '2026-05-14 周四 休息日，不计',
    '2026-05-15 周五 09:00–12:00',
  ])
})

test('a clock that stands still says so and counts up to now', () => {
  const resolution = step(traceAt(at('12T09:30'), ...history), 'Resolution')
  expect(resolution?.because?.zh).toBe('2026-05-11 17:00 起，时限 4 小时，已用 30 分钟，暂停中')
  expect(step(resolution, 'Counted so far')?.value).toBe(1_800)
})

test('a met promise says whether it was in time', () => {
  const first = step(traceAt(at('12T10:00'), ...history), 'First response')
  expect(first?.because?.zh).toBe(
    '2026-05-11 17:00 起，2026-05-11 17:30 完成，用时 30 分钟，时限 1 小时，按时',
  )
  expect(step(first, 'Used')?.value).toBe(1_800)
  expect(step(first, 'Remaining')).toBeUndefined()
})

test('a clock that is late says by how much, one that runs how much is left', () => {
  // Four hours from Monday 17:00 end on Tuesday at 12:00; 12:30 is half an hour beyond.
  expect(step(traceAt(at('12T10:00')), 'Resolution', 'Remaining')?.value).toBe(2 * 3_600)
  expect(step(traceAt(at('12T12:30')), 'Resolution', 'Late by')?.value).toBe(1_800)
})

test('the service level is named in the reader’s language', () => {
  const level = step(traceAt(at('17:00')), 'Service level: Plain')
  expect(level?.name.zh).toBe('适用的服务级别：普通')
  expect(level?.because).toEqual({
    zh: '第 1 条“普通”最先符合',
    en: 'Policy 1, “Plain”, is the first to match',
  })
})

test('a clock held up by an open question says which, beside the clocks that stand', () => {
  const open = { ...rules, pauses: { ...rules.pauses, waitingCustomer: null } }
  const waiting = ticket({ type: 'waiting_customer', atMs: at('09:10') })
  const decided = decideSla(open, { ...waiting, calendar: office, nowMs: at('09:20') })
  const trace = decided.ok ? decided.value.trace : undefined
  expect(step(trace, 'First response')?.value).toBe(at('10:00'))
  expect(step(trace, 'Resolution')).toMatchObject({
    value: null,
    because: { zh: expect.stringContaining('请先决定') },
    of: [
      { value: 4 * 3_600 },
      { rule: '/pauses/waitingCustomer', question: 'sla.pause_when_asking' },
    ],
  })
})

test('a ticket that no policy matches says why nothing is counted', () => {
  const opened = { ...ticket(), calendar: office, nowMs: at('09:00') }
  const decided = decideSla({ ...rules, policies: [] }, opened)
  expect(decided.ok && step(decided.value.trace, 'Service level')?.because?.zh).toBe(
    '没有一条符合，因此不计时',
  )
})

test('of what ended unsolved it is said why counting ended, and nothing is left', () => {
  const merged = step(
    traceAt(at('12T10:00'), { type: 'merged', atMs: at('17:01') }),
    'First response',
  )
  expect(merged?.because?.zh).toBe(
    '2026-05-11 17:00 起，时限 1 小时，已用 1 分钟；2026-05-11 17:01 并入另一张工单，此后不再计时，不算按时也不算超时',
  )
  expect(step(merged, 'Remaining')).toBeUndefined()
})

describe.each([
  ['solved', '已解决'],
  ['closed', '已关闭'],
  ['merged', '已并入另一张工单'],
  ['withdrawn', '客户已撤回'],
] as const)('of what was %s and opened again', (type, said) => {
  // Answered at 17:10, over from 17:20 to 17:30.
  const trace = traceAt(
    at('17:40'),
    { type: 'agent_reply', atMs: at('17:10') },
    { type, atMs: at('17:20') },
    { type: 'closed', atMs: at('17:20') },
    { type: 'reopened', atMs: at('17:30') },
  )
  const leftOut = (clock: string) =>
    step(trace, clock)?.of?.flatMap(({ name }) => (name.zh.includes('不计：') ? [name.zh] : []))

  test('the time between is left out as what it was', () => {
    expect(leftOut('Resolution')).toEqual([`${said}，不计：2026-05-11 17:20 至 2026-05-11 17:30`])
  })

  test('nothing is left out of a promise that was kept before', () => {
    expect(leftOut('First response')).toEqual([])
    expect(step(trace, 'First response', 'Counted to the due time')?.value).toBe(3_600)
  })
})
