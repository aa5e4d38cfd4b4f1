import { describe, expect, test } from 'vitest'
import { confirmationTrace, probationWindow, regularise } from './probation'
import { starter } from './starter'

const { probation } = starter

describe('probation lasts one to three months', () => {
  test.each([
    [1, '2026-02-14'],
    [3, '2026-04-14'],
  ])('%i months from 15 January', (months, lastDay) =>
    expect(probationWindow(probation, '2026-01-15', months)).toEqual({
      ok: true,
      value: { firstDay: '2026-01-15', lastDay },
    }),
  )
  test.each([0, 4, 1.5])('%d is refused', (months) =>
    expect(probationWindow(probation, '2026-01-15', months)).toMatchObject({
      refusal: { code: 'probation_length' },
    }),
  )
})

describe('a person is confirmed when every check is passed and a month is served', () => {
  const all = new Set(probation.checks.map(({ key }) => key))
  const on = (day: string, passed = all) => regularise(probation, '2026-01-15', day, passed)

  test('in time', () =>
    expect(on('2026-03-20')).toEqual({
      confirm: true,
      missing: [],
      pastMaxProbation: false,
      beforeMinProbation: false,
    }))
  test('not with a check missing, which is named', () =>
    expect(
      on('2026-03-20', new Set([...all].filter((key) => key !== 'welding_skill'))),
    ).toMatchObject({ confirm: false, missing: ['welding_skill'] }))
  test('on a salary without what only levels take', () => {
    const passed = new Set([...all].filter((key) => key !== 'welding_skill'))
    const salaried = regularise(probation, '2026-01-15', '2026-03-20', passed, 'salary')
    expect(salaried).toMatchObject({ confirm: true, missing: [] })
    const none = regularise(probation, '2026-01-15', '2026-03-20', new Set(), 'salary')
    expect(none.missing).toEqual([...passed])
  })
  test('and at a level after that with what the salary did not take, and nothing else', () => {
    const at = (passed: ReadonlySet<string>) =>
      regularise(probation, '2026-01-15', '2026-01-20', passed, 'level_after_salary')
    expect(at(new Set())).toMatchObject({ confirm: false, missing: ['welding_skill'] })
    expect(at(new Set(['welding_skill']))).toMatchObject({ confirm: true, missing: [] })
  })
  test('not before a month is served', () => {
    expect(on('2026-02-14')).toMatchObject({ confirm: false, beforeMinProbation: true })
    expect(on('2026-02-15')).toMatchObject({ confirm: true, beforeMinProbation: false })
  })
  test('late is flagged, and nobody is confirmed by silence', () => {
    expect(on('2026-04-14').pastMaxProbation).toBe(false)
    expect(on('2026-04-15')).toMatchObject({ confirm: true, pastMaxProbation: true })
  })
})

test.each([
  ['not on record at all', undefined, '还没有登记合格'],
  ['passed later', '2026-04-01', '登记的合格日期是 2026-04-01，在 2026-03-20 转正之后'],
  ['passed on an earlier probation', '2025-12-01', '早于本次试用期'],
  ['passed, and failed since', '2026-02-20', '2026-02-20 登记的合格已不算数'],
])('a check that is %s says just that', (_, on, said) => {
  const otherDays = new Map(on === undefined ? [] : [['welding_skill', on]])
  const { of = [] } = confirmationTrace(starter, '2026-01-15', '2026-03-20', new Set(), otherDays)
  const check = of.find(({ name }) => name.zh === '掌握焊接技能' || name.en === 'Welding skill')
  expect(check?.because?.zh).toContain(said)
})

test('of one month it says so', () => {
  const { of = [] } = confirmationTrace(starter, '2026-01-15', '2026-03-20', new Set())
  expect(of.map(({ name }) => name.en)).toContain('1 month on probation')
})

test('whom a check is not for is said where nobody has said what somebody will be, and nowhere else', () => {
  const because = (as?: 'level') =>
    confirmationTrace(starter, '2026-01-15', '2026-03-20', new Set(), new Map(), as).of?.map(
      (step) => step.because?.en,
    )
  expect(because()?.join()).toContain('not required for employees on a salary')
  expect(because('level')?.join()).not.toContain('not required for employees on a salary')
})
