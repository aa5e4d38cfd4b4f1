import { describe, expect, test } from 'vitest'
import { calibrated } from './calibrated'
import { checkDistribution } from './check-distribution'
import { gradeShares } from './distribution'
import { explain } from './explain'
import { starter } from './starter'

const SCORED = {
  totalPoints: '86.25',
  gradeName: { zh: '良好', en: 'Good' },
  provisional: true,
}
const scaled = {
  ...starter,
  template: { ...starter.template, reading: 'scaled_to_100' as const },
} as typeof starter
const asPrinted = {
  ...starter,
  template: { ...starter.template, reading: 'raw_of_80' as const },
} as typeof starter

describe('a result changed in calibration', () => {
  test('by its total has the grade of the bands, and says what the scores came to', () => {
    const answer = calibrated(scaled, SCORED, { totalPoints: '79' })
    expect(answer).toMatchObject({
      ok: true,
      value: { decision: { totalPoints: '79', grade: 'pass', provisional: true } },
    })
    expect(JSON.stringify(answer)).toContain('评分得 86.25 分')
  })

  test('by its grade alone keeps its points', () =>
    expect(calibrated(scaled, SCORED, { grade: 'pass', keeps: '86.25' })).toMatchObject({
      ok: true,
      value: { decision: { totalPoints: '86.25', grade: 'pass', gradeName: { zh: '合格' } } },
    }))

  test('by its grade keeps the points that it was changed to before, and says whose they are', () =>
    expect(calibrated(scaled, SCORED, { grade: 'pass', keeps: '81' })).toMatchObject({
      ok: true,
      value: {
        decision: { totalPoints: '81', grade: 'pass' },
        trace: {
          because: { zh: expect.stringContaining('评分得 86.25 分') },
          of: [{ name: { zh: '此前校准后的总分' }, value: '81' }],
        },
      },
    }))

  test.each([
    ['a grade that there is not', scaled, { grade: 'superb', keeps: '86.25' }, 'unknown_grade'],
    ['more than a whole', scaled, { totalPoints: '100.5' }, 'score_outside_range'],
    ['more than is printed', asPrinted, { totalPoints: '81' }, 'score_outside_range'],
  ] as const)('is never %s', (_, rules, change, code) =>
    expect(calibrated(rules, SCORED, change)).toMatchObject({ ok: false, refusal: { code } }),
  )

  test('may be all that is printed', () =>
    expect(calibrated(asPrinted, SCORED, { totalPoints: '80' })).toMatchObject({ ok: true }))
})

describe('a distribution', () => {
  const rules = {
    ...starter,
    distribution: [
      { grade: 'excellent', leastPercent: null, mostPercent: 20 },
      { grade: 'fail', leastPercent: 10, mostPercent: null },
    ],
  }
  const hints = (...grades: string[]) =>
    gradeShares(rules, grades).flatMap(({ grade, hint }) => (hint ? [[grade, hint.zh]] : []))
  const times = (count: number, grade: string) => Array<string>(count).fill(grade)

  test('hints at what is above and below it, in people', () => {
    expect(hints(...times(2, 'excellent'), ...times(7, 'good'), 'fail')).toEqual([])
    expect(hints(...times(3, 'excellent'), ...times(7, 'good'))).toEqual([
      ['excellent', '规则：不超过 20%，10 人中最多 2 人，多 1 人。'],
      ['fail', '规则：不低于 10%，10 人中至少 1 人，少 1 人。'],
    ])
    // Of four, one is a quarter.
    expect(hints('excellent', ...times(2, 'good'), 'fail')).toEqual([
      ['excellent', '规则：不超过 20%，4 人中最多 0 人，多 1 人。'],
    ])
  })

  test('is told with the rules, and that it adjusts nothing by itself', () =>
    expect(
      explain(rules).flatMap(({ rule, text }) =>
        rule.startsWith('/distribution') ? [text.zh] : [],
      ),
    ).toEqual([
      '优秀的比例不超过 20%；校准时提示，不自动调整。',
      '不合格的比例不低于 10%；校准时提示，不自动调整。',
    ]))

  test('hints at nothing where there are no results, or no rule', () => {
    expect(hints()).toEqual([])
    expect(gradeShares(starter, ['excellent']).map(({ count, hint }) => [count, hint])).toEqual([
      [1, null],
      [0, null],
      [0, null],
      [0, null],
    ])
  })

  test.each([
    [
      'a grade that there is not',
      [{ grade: 'best', leastPercent: 1, mostPercent: 2 }],
      'unknown_name',
    ],
    [
      'a least above its most',
      [{ grade: 'pass', leastPercent: 30, mostPercent: 20 }],
      'never_reached',
    ],
    [
      'leasts of more than all',
      [
        { grade: 'good', leastPercent: 60, mostPercent: null },
        { grade: 'pass', leastPercent: 50, mostPercent: null },
      ],
      'weights_not_100',
    ],
  ])('does not stand with %s', (_, distribution, code) =>
    expect(checkDistribution({ ...starter, distribution }).map((each) => each.code)).toEqual([
      code,
    ]),
  )
})
