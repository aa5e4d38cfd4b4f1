import { words } from '@bylaw/kernel'
import { describe, expect, test } from 'vitest'
import { decide } from './decide'
import { examples } from './examples'
import { explain } from './explain'
import type { ClockRun, EscalationFacts } from './facts'
import { chasing, climbing } from './questions'
import type { EscalationRules, Ladder, Step } from './rules'
import { starter } from './starter'

const at = (local: string) => Date.parse(`2026-11-${local}+08:00`)
const monday = { ...examples[0]!.facts, clocks: {}, sent: [] }
const run = (more: Partial<ClockRun> = {}): ClockRun => ({
  startedAtMs: at('23T09:00'),
  targetSeconds: 4 * 3_600,
  clock: 'business',
  pauses: [],
  metAtMs: null,
  ...more,
})
const step = (key: string, by: Step['at'], more: Partial<Step> = {}): Step => ({
  key,
  at: by,
  priorities: null,
  tell: ['manager'],
  assign: null,
  repeat: null,
  ...more,
})
const percent = (share: number) => ({ by: 'percent', percent: share }) as const
const minutes = (count: number) => ({ by: 'minutes', minutes: count }) as const
const only = (resolution: Ladder | null): EscalationRules => ({
  ...starter,
  ladders: { resolution },
})
const decided = (rules: EscalationRules, facts: Partial<EscalationFacts>) => {
  const answer = decide(rules, { ...monday, ...facts })
  if (!answer.ok) throw new Error(answer.refusal.message.en)
  return answer.value.decision
}
describe('a step is told once for each of its moments', () => {
  const ladder = only([step('chase', percent(100), { repeat: { everyMinutes: 30, most: 2 } })])
  // Due at 13:00, again at 13:30 and 14:00, and no more.
  const dueAt = (now: string, sent: string[]) =>
    decided(ladder, {
      clocks: { resolution: run() },
      nowMs: at(now),
      sent: sent.map((when) => ({ clock: 'resolution', step: 'chase', atMs: at(when) })),
    })
  test.each([
    ['23T12:59', [], [], '23T13:00'],
    ['23T13:00', [], [0], '23T13:30'],
    ['23T13:29', ['23T13:00'], [], '23T13:30'],
    ['23T13:30', ['23T13:00'], [1], '23T14:00'],
    ['23T14:00', ['23T13:00', '23T13:30'], [2], null],
    ['23T16:00', ['23T13:00', '23T13:30', '23T14:00'], [], null],
  ])('at %s after %j', (now, sent, reminders, next) => {
    const decision = dueAt(now, sent)
    expect(decision.due.map(({ reminder }) => reminder)).toEqual(reminders)
    expect(decision.next?.atMs ?? null).toBe(next === null ? null : at(next))
  })

  test('however late someone looks, only the latest reminder is told', () =>
    expect(dueAt('23T17:00', []).due).toMatchObject([{ reminder: 2, atMs: at('23T14:00') }]))

  test('without an end it goes on into the next day', () => {
    const endless = only([
      step('chase', percent(100), { repeat: { everyMinutes: 300, most: null } }),
    ])
    // Due 13:00 on Monday; five open hours later is 18:00, five more 14:00 on Tuesday.
    expect(
      decided(endless, {
        clocks: { resolution: run() },
        nowMs: at('23T18:30'),
        sent: [{ clock: 'resolution', step: 'chase', atMs: at('23T18:00') }],
      }),
    ).toMatchObject({ due: [], next: { atMs: at('24T14:00') } })
  })

  test('an earlier run of the clock does not count', () => {
    const again = decided(only(climbing), {
      clocks: { resolution: run({ startedAtMs: at('23T10:00') }) },
      nowMs: at('23T13:00'),
      sent: [{ clock: 'resolution', step: 'warn', atMs: at('20T12:00') }],
    })
    expect(again.due).toMatchObject([{ step: 'warn', atMs: at('23T13:00') }])
  })
})

describe('a clock', () => {
  test('that was met tells nobody', () =>
    expect(
      decided(only(climbing), {
        clocks: { resolution: run({ metAtMs: at('23T11:00') }) },
        nowMs: at('23T17:00'),
      }),
    ).toMatchObject({ due: [], next: null }))

  test('tells some steps for some priorities only', () => {
    const ladder = only([step('due', percent(100), { priorities: ['urgent', 'high'] })])
    const facts = { clocks: { resolution: run() }, nowMs: at('23T13:00') }
    expect(decided(ladder, { ...facts, priority: 'high' }).due).toHaveLength(1)
    expect(decided(ladder, { ...facts, priority: 'normal' })).toMatchObject({ due: [], next: null })
  })

  test('of a complaint that was answered tells nobody either', () =>
    expect(
      decided(starter, {
        complaint: { receivedAtMs: at('23T09:00'), pauses: [], metAtMs: at('23T10:00') },
      }),
    ).toMatchObject({ due: [], complaint: null, refused: {} }))

  test('counts its pauses out', () => {
    // An hour of waiting moves the warning from 12:00 to 13:00.
    const paused = run({ pauses: [{ fromMs: at('23T10:00'), toMs: at('23T11:00') }] })
    expect(
      decided(only(climbing), { clocks: { resolution: paused }, nowMs: at('23T12:00') }),
    ).toMatchObject({ due: [], next: { step: 'warn', atMs: at('23T13:00') } })
  })

  test('is not warned of before it began', () => {
    const ladder = only([step('early', minutes(-300)), step('due', minutes(0))])
    expect(decided(ladder, { clocks: { resolution: run() }, nowMs: at('23T09:30') })).toMatchObject(
      {
        due: [],
        next: { step: 'due', atMs: at('23T13:00') },
      },
    )
  })

  test('opened at night starts to be told of in the morning', () => {
    const ladder = only([step('start', percent(0)), step('due', percent(100))])
    const night = run({ startedAtMs: at('22T22:00') })
    expect(decided(ladder, { clocks: { resolution: night }, nowMs: at('22T23:00') })).toMatchObject(
      {
        due: [],
        next: { step: 'start', atMs: at('23T09:00') },
      },
    )
  })

  test('for which there is never enough time is refused, not silent', () => {
    const closed = { ...monday.calendar, hours: {} }
    const answer = decide(only(climbing), {
      ...monday,
      calendar: closed,
      clocks: { resolution: run() },
    })
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'no_open_time' } })
  })
})

describe('what is undecided', () => {
  test('refuses its own ladder only', () => {
    const rules: EscalationRules = {
      ...starter,
      ladders: { resolution: climbing, firstResponse: null },
    }
    const decision = decided(rules, {
      clocks: { resolution: run(), firstResponse: run({ targetSeconds: 1_800 }) },
      nowMs: at('23T12:00'),
    })
    expect(decision.due).toMatchObject([{ clock: 'resolution' }])
    expect(decision.refused.firstResponse).toMatchObject({ question: 'escalation.first_response' })
  })

  test('a complaint is refused under rules that do not speak of any', () => {
    const { complaint: _, ...silent } = starter
    expect(
      decide(silent, {
        ...monday,
        complaint: { receivedAtMs: at('23T09:00'), pauses: [], metAtMs: null },
      }),
    ).toMatchObject({ ok: false, refusal: { code: 'not_covered', rule: '/complaint' } })
  })

  test('a clock that the rules leave out is none of their business', () =>
    expect(
      decided(
        { ...starter, ladders: {} },
        { clocks: { resolution: run() }, nowMs: at('23T17:00') },
      ),
    ).toMatchObject({ due: [], next: null, refused: {} }))
})

test('rules say in words who is told, when, how often and for which tickets', () => {
  const rules: EscalationRules = {
    ...starter,
    ladders: {
      request: chasing,
      resolution: [
        step('late', minutes(90), { priorities: ['urgent'], tell: [], assign: 'director' }),
      ],
      firstResponse: [],
    },
    complaint: { handler: 'deputy', withinMinutes: 480, clock: 'always', ladder: [] },
  }
  expect(explain(rules).map(({ text }) => text)).toEqual([
    words('首次响应：不通知任何人。', 'First response: nobody is told.'),
    words(
      '解决（仅紧急）：超时 1 小时 30 分钟，转给总监。',
      'Resolution (only urgent): 1 h 30 min late, assigned to the director.',
    ),
    words(
      '协助请求：到期时，通知负责人，之后每 1 小时再催，最多 3 次。',
      'Request for help: when due, the assignee told, then every 1 h, 3 times at most.',
    ),
    words(
      '协助请求：用去时限的 300%，通知组长。',
      'Request for help: after 300% of the time, the group leader told.',
    ),
    words('投诉由副组长处理。', 'Complaints are handled by the deputy leader.'),
    words('投诉在 8 小时内答复（全天）。', 'A complaint is answered within 8 h (day and night).'),
    words('投诉：不通知任何人。', 'Complaint: nobody is told.'),
  ])
})
