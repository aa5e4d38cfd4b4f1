import { expect, test } from 'vitest'
import { countEveryFen } from './every-fen'

test('20,000 slips over 36 months and ten rule versions, and what is paid to leavers, lose no fen and invent none', () => {
  const { slips, lines, refused, payouts } = countEveryFen(20_000)
  expect(slips).toBeGreaterThanOrEqual(20_000)
  expect(lines).toBeGreaterThan(80_000)
  // What is held when people leave is paid apart, in parts.
  expect(payouts).toBeGreaterThan(500)
  // Rules that refuse most of what is asked would prove nothing.
  expect(refused).toBeLessThan(slips / 100)
})
