import { words } from '@bylaw/kernel'
import { expect, test } from 'vitest'
import { Problem } from '../platform/problem'
import { sayingWhatIsPaid } from './saying-what-is-paid'

/** October and November are paid; a day is asked about them as the end of an employment is. */
const PAID = ['2026-10', '2026-11']
const scope = {
  pay: {
    paidMonths: async (from: string, until = '9999-12-31') =>
      PAID.filter((month) => month >= from.slice(0, 7) && month <= until.slice(0, 7)),
  },
}
const said = async (
  problem: Problem,
  before: string | null = null,
  lastDay: string | null = '2026-10-20',
) => {
  try {
    await sayingWhatIsPaid(scope, { before, lastDay }, () => Promise.reject(problem))
  } catch (error) {
    if (error instanceof Problem) return error.details.detail
    throw error
  }
  return words('nothing', 'nothing')
}

test('what a guard of paid months refuses is a paid month; any other refusal says what it said', async () => {
  expect((await said(new Problem('wrong_state')))?.zh).toContain('工资已批准')
  const other = words('至少要有一名所有者', 'A company keeps an owner')
  expect((await said(new Problem('wrong_state', { detail: other })))?.zh).toBe('至少要有一名所有者')
  expect(await said(new Problem('stale_version'))).toBeUndefined()
})

test.each([
  ['an end that nobody said before', null, '2026-10-20', '2026-10、2026-11', '2026-11-30'],
  ['an end before that which was said', '2026-12-05', '2026-10-31', '2026-11', '2026-11-30'],
  ['one in the month that it was said in', '2026-10-31', '2026-10-20', '2026-10', undefined],
  ['one after that which was said', '2026-10-20', '2026-12-05', '2026-10、2026-11', undefined],
  ['none any more', '2026-10-31', null, '2026-11', undefined],
] as const)(
  'which months are paid, and the earliest day: %s',
  async (_, before, lastDay, months, day) => {
    const { zh, en } = (await said(new Problem('wrong_state'), before, lastDay)) ?? words('', '')
    expect(zh).toContain(`${months} 的工资已批准`)
    expect(en).toContain(`Pay for ${months.replace('、', ', ')} is approved`)
    expect(/最早可填 (\S+?)；/.exec(zh)?.[1]).toBe(day)
    expect(/recorded now is (\S+)\./.exec(en)?.[1]).toBe(day)
  },
)
