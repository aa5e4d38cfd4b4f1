import type { Span } from '@bylaw/calendar'
import { describe, expect, test } from 'vitest'
import { decide } from './decide'
import { examples } from './examples'
import type { ClosingFacts } from './facts'
import { SurveyRules } from './rules'
import { starter } from './starter'

const at = (local: string) => Date.parse(`2026-${local}+08:00`)
const friday = examples[0]!.facts as ClosingFacts
const decided = (rules: Partial<SurveyRules>, facts: Partial<ClosingFacts> = {}) => {
  const answer = decide({ ...starter, ...rules }, { ...friday, ...facts })
  if (!answer.ok) throw new Error(answer.refusal.message.en)
  return answer.value.decision
}
const scored = (rules: Partial<SurveyRules>, asked: number, scores: number[]) =>
  decide({ ...starter, ...rules }, { by: 'rate', asked, scores })

describe('a customer is asked some time after closing, on Friday at 17:00', () => {
  test.each([
    [{ count: 1, unit: 'working_days' }, '11-30T09:00'],
    [{ count: 2, unit: 'working_days' }, '12-01T09:00'],
    [{ count: 0, unit: 'working_days' }, '11-27T17:00'],
    // An hour of Friday and one of Monday.
    [{ count: 2, unit: 'working_hours' }, '11-30T10:00'],
    [{ count: 3, unit: 'days' }, '11-30T17:00'],
    // Saturday 17:00 waits for Monday's opening, or does not.
    [{ count: 24, unit: 'hours' }, '11-30T09:00'],
  ] as [Span, string][])('%j', (after, expected) =>
    expect(decided({ after })).toMatchObject({ sendAtMs: at(expected) }),
  )
  test('at any hour where the company does not mind', () =>
    expect(decided({ after: { count: 24, unit: 'hours' }, onlyWhenOpen: false })).toMatchObject({
      sendAtMs: at('11-28T17:00'),
    }))
  test('and days that are not worked do not count', () => {
    const calendar = { ...friday.calendar, holidays: ['2026-11-30'] }
    expect(decided({}, { calendar })).toMatchObject({ sendAtMs: at('12-01T09:00') })
  })
  test('never, where nobody ever works: that is refused', () =>
    expect(
      decide(starter, { ...friday, calendar: { ...friday.calendar, hours: {} } }),
    ).toMatchObject({
      ok: false,
      refusal: { code: 'no_open_time', fact: '/calendar' },
    }))
})

describe('a customer is not asked', () => {
  const { contact } = friday
  test.each([
    ['type_excluded', { exclude: { ...starter.exclude, types: ['fault'] } }, {}],
    ['unsolved', { exclude: { ...starter.exclude, unsolved: true } }, { solved: false }],
    ['reopened', {}, { reopenedAtMs: at('11-27T17:30') }],
    ['declined', {}, { contact: { ...contact, declined: true } }],
    ['answered', {}, { sentAtMs: [at('11-30T09:00')], answeredAtMs: at('11-30T10:00') }],
    [
      'asked_recently',
      { quietDays: 30 },
      { contact: { ...contact, lastAskedAtMs: at('11-02T09:00') } },
    ],
  ] as [string, Partial<SurveyRules>, Partial<ClosingFacts>][])('%s', (ground, rules, facts) =>
    expect(decided(rules, facts)).toMatchObject({ ground, now: 'nothing', sendAtMs: null }),
  )
  test('again within the quiet days, but is after them', () =>
    // Thirty days from 31 October 09:00 end on 30 November at 09:00, just when it goes out.
    expect(
      decided({ quietDays: 30 }, { contact: { ...contact, lastAskedAtMs: at('10-31T09:00') } }),
    ).toMatchObject({ ground: null }))
  test('for nothing where every closing asks, though another went out a moment before', () => {
    const moment = { ...contact, lastAskedAtMs: at('11-30T09:00') + 5_000 }
    expect(decided({ quietDays: 0 }, { contact: moment })).toMatchObject({ ground: null })
  })
  test('about an unsolved or merged ticket only if the company says so', () =>
    expect(
      decided(
        { exclude: { types: [], merged: false, unsolved: false } },
        { merged: true, solved: false },
      ),
    ).toMatchObject({ ground: null }))
})

describe('a closing is asked about once', () => {
  const sent = [at('11-30T09:05')]
  test('and reminded from when it really went out', () =>
    expect(decided({}, { sentAtMs: sent, nowMs: at('12-01T09:00') })).toMatchObject({
      now: 'wait',
      nextAtMs: at('12-03T09:05'),
      expiresAtMs: at('12-14T09:05'),
    }))
  test('and reminded even if someone asked about another closing meanwhile', () => {
    const contact = { ...friday.contact, lastAskedAtMs: at('12-01T09:00') }
    const nowMs = at('12-03T09:05')
    expect(decided({ quietDays: 30 }, { contact, sentAtMs: sent, nowMs })).toMatchObject({
      now: 'remind',
    })
  })
  test('with no reminder once the link has ended', () => {
    const rules = { expires: { count: 2, unit: 'days' } } as const
    expect(decided(rules, { sentAtMs: sent, nowMs: at('12-04T09:00') })).toMatchObject({
      remindAtMs: [],
      now: 'nothing',
    })
    expect(decided({}, { sentAtMs: sent, nowMs: at('12-14T09:05') })).toMatchObject({
      now: 'nothing',
    })
  })
  test('even when it went out late', () =>
    expect(decided({}, { nowMs: at('12-20T09:00') })).toMatchObject({
      now: 'invite',
      sendAtMs: at('12-20T09:00'),
      expiresAtMs: Date.parse('2027-01-03T09:00+08:00'),
    }))
})

describe('a rate', () => {
  test('is halved up: 1 of 8 is 12.50, 1 of 16 is 6.25, 1 of 3 is 33.33', () => {
    const rules = { leastAnswers: 1 }
    const one = (of: number) => scored(rules, of, [5, ...Array<number>(of - 1).fill(1)])
    expect([8, 16, 3].map(one)).toMatchObject(
      ['12.50', '6.25', '33.33'].map((satisfiedPercent) => ({
        value: { decision: { satisfiedPercent } },
      })),
    )
  })
  test('of nobody is none', () =>
    expect(scored({ leastAnswers: null }, 0, [])).toMatchObject({
      value: { decision: { answers: 0, satisfiedPercent: null, answeredPercent: null } },
    }))
  test('is refused while the scale or the least number of answers is open', () => {
    expect(scored({ scale: null }, 5, [5])).toMatchObject({ refusal: { question: 'survey.scale' } })
    expect(scored({ leastAnswers: null }, 5, [5])).toMatchObject({
      refusal: { question: 'survey.least_answers' },
    })
  })
  test('names the answer that is off the scale, and more answers than questions', () => {
    expect(scored({}, 5, [5, 0])).toMatchObject({
      refusal: { code: 'score_off_scale', fact: '/scores/1' },
    })
    expect(scored({}, 1, [5, 5])).toMatchObject({ refusal: { code: 'more_answers_than_asked' } })
  })
})

test.each([
  [{ lowest: 1, highest: 5, satisfiedFrom: 1 }],
  [{ lowest: 1, highest: 5, satisfiedFrom: 6 }],
])('a scale on which everyone or nobody is satisfied is refused: %j', (scale) =>
  expect(SurveyRules.safeParse({ ...starter, scale }).error?.issues[0]?.path).toEqual([
    'scale',
    'satisfiedFrom',
  ]),
)
