import { expect, test } from 'vitest'
import { amountUpTo } from './schemas'

test('an amount that a slip of the hand made too much is refused in words', () => {
  const monthly = amountUpTo(1_000_000)
  expect(monthly.safeParse(1_000_000_00).success).toBe(true)
  expect(monthly.safeParse(1_000_000_01).error?.issues).toMatchObject([
    { params: { words: { zh: '金额不能超过 100 万元。' } } },
  ])
})
