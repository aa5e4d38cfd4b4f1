import { expect, test } from 'vitest'
import { countEveryFen } from './every-fen'

test('20,000 slips over 36 months and ten rule versions lose no fen and invent none', () => {
  const { slips, lines, refused } = countEveryFen(20_000)
  expect(slips).toBeGreaterThanOrEqual(20_000)
  expect(lines).toBeGreaterThan(80_000)
  // Rules that refuse most of what is asked would prove nothing.
  expect(refused).toBeLessThan(slips / 100)
})
