import { type AnyRuleKind, valueAt, withValueAt } from '@bylaw/rules-kit'
import { describe, expect, test } from 'vitest'
import { findings } from './findings'
import { type Kind, kindOf, rulebook } from './rulebook'

const TODAY = '2026-11-20'

describe('a gap is named by what lies around it', () => {
  const gaps = (kind: Kind, rules: unknown): string[] =>
    findings(kindOf(kind), kindOf(kind).rules.parse(rules), TODAY)
      .filter(({ code }) => code === 'gap')
      .map(({ severity, message }) => `${severity} ${message.en}`)

  test('diameters between two rows', () =>
    expect(gaps('piecework', rulebook.piecework.starter).slice(0, 1)).toEqual([
      'warning Water-supply pipe: between row 1 (to Φ110) and row 2 (from Φ160), Φ111–159 has no price.',
    ]))

  test('a priority to which nothing is promised', () => {
    const { starter } = rulebook.sla
    expect(gaps('sla', { ...starter, policies: starter.policies.slice(0, 3) })).toEqual([
      'warning Low-priority tickets outside the customer levels and channels listed are promised nothing.',
    ])
  })

  test('a priority about which nobody is told', () => {
    const { starter } = rulebook.escalation
    const ladder = starter.ladders.request?.map((step) => ({
      ...step,
      priorities: ['urgent', 'high', 'normal'],
    }))
    expect(gaps('escalation', { ...starter, ladders: { request: ladder } })).toEqual([
      'warning No step is for low-priority tickets: nobody is told even when they are late.',
    ])
  })

  test('a grade without a letter stops the count of low grades', () => {
    const { starter } = rulebook.appraisal
    const letters = { excellent: 'A', good: 'B', pass: 'C' }
    expect(gaps('appraisal', { ...starter, letters })).toEqual(['error Fail (fail) has no letter.'])
    expect(gaps('appraisal', { ...starter, letters, lowGrades: null })).toEqual([])
  })
})

test('next year’s holidays are asked for, and this year’s where there are none', () => {
  const { starter } = rulebook.calendar
  const asked = (holidays: string[]) =>
    findings(kindOf('calendar'), { ...starter, holidays }, TODAY).map(({ message }) => message.en)
  expect(asked(['2026-10-01'])).toEqual([
    'No holiday of 2027 is entered: due times would count them as ordinary days.',
  ])
  expect(asked(['2026-10-01', '2027-01-01'])).toEqual([])
})

test('a calendar that was open only on days long past is never open', () => {
  const rules = { ...rulebook.calendar.starter, hours: {}, holidays: ['2026-01-01', '2027-01-01'] }
  const opens = (date: string) =>
    findings(kindOf('calendar'), { ...rules, shifts: { [date]: [['09:00', '18:00']] } }, TODAY)
  expect(opens('2026-11-19')).toMatchObject([
    { severity: 'error', pointer: '/hours', code: 'never_open' },
  ])
  expect(opens('2026-11-20')).toEqual([])
})

test('what must still be decided is listed after what is wrong', () => {
  const { starter } = rulebook.pay
  const rules = { ...starter, probation: { ...starter.probation, minMonths: 4 } }
  const [first, ...rest] = findings(kindOf('pay'), rules, TODAY)
  expect(first?.severity).toBe('error')
  expect(rest.map(({ pointer }) => pointer)).toContain('/prorationBasis')
  expect(rest.map(({ code }) => code)).toContain('undecided')
})

const errors = (kind: AnyRuleKind, rules: unknown): string[] =>
  findings(kind, kind.rules.parse(rules), TODAY)
    .filter(({ severity }) => severity === 'error')
    .map(({ pointer, code }) => `${kind.kind} ${pointer} ${code}`)

describe.each(Object.keys(rulebook) as Kind[])('nothing stops %s', (name) => {
  const kind = kindOf(name)

  test('that a company starts with, or that a worked example shows', () => {
    for (const rules of [kind.starter, ...kind.examples.map((example) => example.rules)])
      expect(errors(kind, rules)).toEqual([])
  })

  test('whichever answer on offer is chosen', () => {
    for (const { at, options } of kind.questions)
      for (const { value } of valueAt(kind.starter, at) === undefined ? [] : options)
        expect(errors(kind, withValueAt(kind.starter, at, value))).toEqual([])
  })
})
