import { describe, expect, test } from 'vitest'
import { cadenceWords } from './cadence-words'
import { decide } from './decide'
import { explain } from './explain'
import { ProcedureRules } from './rules'

describe('a duty with a day of its own', () => {
  const next = (
    unit: 'week' | 'month' | 'quarter' | 'year',
    dueDay: number | 'last',
    lastOn: string,
  ) =>
    decide(
      {
        template: { by: 'duty', name: { zh: '报', en: 'R' }, cadence: { every: 1, unit }, dueDay },
      },
      { by: 'duty', lastOn, today: null },
    )
  test.each([
    ['month', 3, '2026-12-03', '2027-01-03'],
    ['month', 3, '2026-12-31', '2027-01-03'],
    ['month', 'last', '2026-01-31', '2026-02-28'],
    ['quarter', 'last', '2026-11-30', '2027-03-31'],
    ['quarter', 25, '2026-01-01', '2026-06-25'],
    ['year', 'last', '2026-01-05', '2027-12-31'],
    ['week', 5, '2026-05-08', '2026-05-15'],
    ['week', 1, '2026-05-10', '2026-05-11'],
    ['week', 'last', '2026-05-04', '2026-05-17'],
  ] as const)('each %s by %s, done on %s: due on %s', (unit, day, lastOn, nextOn) =>
    expect(next(unit, day, lastOn)).toMatchObject({ ok: true, value: { decision: { nextOn } } }),
  )
  test('a week has no eighth day', () =>
    expect(
      ProcedureRules.safeParse({
        template: {
          by: 'duty',
          name: { zh: '报', en: 'R' },
          cadence: { every: 1, unit: 'week' },
          dueDay: 8,
        },
      }).error?.issues[0]?.path,
    ).toEqual(['template', 'dueDay']))
  test.each([
    ['week', 5, '每周周五前', 'every week by Friday'],
    ['month', 25, '每月 25 日前', 'every month by day 25'],
    ['quarter', 'last', '每季度末月最后一天前', 'every quarter by the last day of its last month'],
  ] as const)('each %s by %s reads as a person would say it', (unit, day, zh, en) =>
    expect(cadenceWords({ every: 1, unit }, day)).toEqual({ zh, en }),
  )
  test('is explained with its day', () =>
    expect(
      explain({
        template: {
          by: 'duty',
          name: { zh: '考核', en: 'Appraisal' },
          cadence: { every: 1, unit: 'month' },
          dueDay: 25,
        },
      })[0]?.text,
    ).toEqual({ zh: '考核：每月 25 日前。', en: 'Appraisal: every month by day 25.' }))
})
