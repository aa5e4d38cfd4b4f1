import { words } from '@bylaw/kernel'
import { describe, expect, test } from 'vitest'
import { check } from './check'
import { decide } from './decide'
import { explain } from './explain'
import { LifecycleRules } from './rules'
import { starter } from './starter'

const faults = (change: Partial<LifecycleRules>) =>
  LifecycleRules.safeParse({ ...starter, ...change }).error?.issues.map(({ path }) =>
    path.join('/'),
  )
const findings = (change: Partial<LifecycleRules>) =>
  check({ ...starter, ...change }).map((found) => found.code)

describe('rules are refused', () => {
  test('without a state for each category', () =>
    expect(
      faults({ states: starter.states.map((state) => ({ ...state, category: 'open' })) }),
    ).toEqual(Array(5).fill('states')))
  test('with a state twice, or a transition from or to none', () => {
    const parked = { from: 'parked', to: 'limbo', by: ['lead'] } as const
    expect(
      faults({
        states: [...starter.states, { ...starter.states[0]! }],
        transitions: [
          { ...parked, by: [...parked.by] },
          { from: 'open', to: 'open', by: ['lead'] },
        ],
      }),
    ).toEqual(['states/6/key', 'transitions/0/from', 'transitions/0/to', 'transitions/1/to'])
  })
})

describe('it is found', () => {
  test('that from some states nothing leads to closing', () => {
    const transitions = starter.transitions.filter(({ to }) => to !== 'closed')
    expect(findings({ transitions })).toEqual(Array(5).fill('dead_end'))
    // By way of the customer’s confirmation alone is not by way of the staff.
    expect(
      findings({ transitions: [...transitions, { from: 'solved', to: 'closed', by: ['lead'] }] }),
    ).toEqual([])
  })
  test('that no ticket ever stands somewhere, and that a row says another again', () => {
    const testing = {
      key: 'testing',
      name: words('测试', 'Testing'),
      category: 'in_progress',
    } as const
    expect(
      findings({
        states: [...starter.states, testing],
        transitions: [...starter.transitions, starter.transitions[0]!],
      }),
    ).toEqual(['unreachable', 'duplicate_row'])
  })
})

describe('silence', () => {
  const calendar = { timezone: 'Asia/Shanghai', hours: {}, holidays: [] }
  const silent = (silence: LifecycleRules['silence']) =>
    decide({ ...starter, silence }, { by: 'silence', waitingFor: 'answer', sinceMs: 0, calendar })
  const days = (count: number) => ({ count, unit: 'days' }) as const
  const DAY = 86_400_000

  test('may be reminded of without ever being over', () =>
    expect(silent({ after: null, reminders: [days(2), days(1)], ends: 'tell' })).toMatchObject({
      value: { decision: { dueAtMs: null, remindAtMs: [DAY, 2 * DAY] } },
    }))
  test('is not reminded of once it is over', () =>
    expect(silent({ after: days(2), reminders: [days(1), days(2)], ends: 'close' })).toMatchObject({
      value: { decision: { dueAtMs: 2 * DAY, remindAtMs: [DAY] } },
    }))
  test('in working days needs working days to come', () =>
    expect(
      silent({ after: { count: 1, unit: 'working_days' }, reminders: [], ends: 'close' }),
    ).toMatchObject({ refusal: { code: 'no_open_time' } }))
})

test('a word reopens for good where the company says so', () =>
  expect(
    decide(
      { ...starter, reopening: { within: null } },
      {
        by: 'reply',
        closedAtMs: 0,
        atMs: 9e11,
        calendar: { timezone: 'UTC', hours: {}, holidays: [] },
      },
    ),
  ).toMatchObject({ value: { decision: { does: 'reopen', untilMs: null } } }))

test('rules say in words what they do', () => {
  const sentences = explain({
    ...starter,
    transitions: [{ from: 'solved', to: 'closed', by: ['lead', 'manager'] }],
    silence: { after: { count: 2, unit: 'days' }, reminders: [], ends: 'back_to_work' },
    reopening: { within: { count: 10, unit: 'working_days' } },
  }).map(({ text }) => text)
  expect(sentences.slice(6)).toEqual([
    words(
      '从“待客户确认”转为“已关闭”：组长、经理。',
      'From “To be confirmed” to “Closed”: leads, managers.',
    ),
    words(
      '请客户补充而没有回音：满 2 天退回处理。',
      'The customer was asked and is silent: after 2 days it goes back to work.',
    ),
    words(
      '给出方案而客户没有确认：尚未决定。',
      'The customer does not say whether a solution works: undecided.',
    ),
    words(
      '关闭后来信即重新打开，限期：10 个工作日。',
      'A word after closing reopens the ticket within: 10 working days.',
    ),
    words('子工单未全部关闭的，不得关闭。', 'It is not closed while a part of it is open.'),
    words('合并后 24 小时内可以撤销。', 'Merging can be undone for 24 hours.'),
  ])
})
