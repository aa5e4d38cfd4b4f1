import { words } from '@bylaw/kernel'
import { expect, test } from 'vitest'
import { cadenceWords } from './cadence-words'
import { decide } from './decide'
import { explain } from './explain'
import type { Duty } from './rules'

test.each([
  [1, 'day', '每天', 'every day'],
  [10, 'day', '每 10 天', 'every 10 days'],
  [2, 'week', '每 2 周', 'every 2 weeks'],
  [1, 'month', '每月', 'every month'],
  [6, 'month', '每 6 个月', 'every 6 months'],
  [2, 'quarter', '每 2 个季度', 'every 2 quarters'],
  [3, 'year', '每 3 年', 'every 3 years'],
] as const)('%i %s reads as a person would say it', (every, unit, zh, en) => {
  expect(cadenceWords({ every, unit })).toEqual({ zh, en })
})

const checked = (cadence: Duty['cadence']) => ({
  template: { by: 'duty' as const, name: words('检查进度', 'Progress check'), cadence },
})

test('a decided cadence that is not among the options is explained in both languages', () => {
  expect(explain(checked({ every: 1, unit: 'day' })).map(({ text }) => text)).toEqual([
    { zh: '检查进度：每天。', en: 'Progress check: every day.' },
  ])
})

test('one that nobody has decided is said to be undecided', () => {
  expect(explain(checked(null))[0]?.text.zh).toBe('检查进度：尚未决定。')
})

test('a due date names its cadence in the same words', () => {
  const answer = decide(checked({ every: 1, unit: 'month' }), {
    by: 'duty',
    lastOn: '2026-03-31',
    today: null,
  })
  expect(answer.ok && answer.value.trace.because).toEqual({
    zh: '2026-03-31 做过，每月一次',
    en: 'done on 2026-03-31, every month',
  })
})
