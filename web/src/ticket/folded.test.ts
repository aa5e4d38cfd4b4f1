import { expect, test } from 'vitest'
import { foldedAt } from './folded'

const line = '很长的一行'.repeat(8)

test.each([
  ['a short text stands open', '空调漏水', 4],
  ['so does one that is hardly longer than what stands open', '字'.repeat(500), 500],
  ['one paragraph is folded after four hundred characters', '字'.repeat(501), 400],
  // Six lines of forty characters, and the five line ends between them.
  ['many lines after the sixth', Array(12).fill(line).join('\n'), 6 * 40 + 5],
])('%s', (_, text, at) => {
  expect(foldedAt(text)).toBe(at)
})
