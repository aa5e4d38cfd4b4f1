import { words } from '@bylaw/kernel'
import { expect, test } from 'vitest'
import { option } from './answered'
import { standingOf } from './standing'

const choice = (value: unknown) =>
  option(value, words('一项', 'One'), words('后果', 'What follows'))
const asked = { at: '/most', mustAsk: false, options: [choice(1), choice(2)], proposed: 1 }

test.each([
  ['goes by the proposal that the rules hold', asked, { most: 1 }, 'by_proposal'],
  ['does not, where they hold another answer', asked, { most: 2 }, 'otherwise'],
  ['is open where they hold none, and nothing waits for it', asked, { most: null }, 'open'],
  ['stops figures where they hold none that must be asked', must(asked), { most: null }, 'stops'],
  ['goes by the proposal though it must be asked', must(asked), { most: 1 }, 'by_proposal'],
  ['is open where the rules have no such place', must(asked), { least: 1 }, 'open'],
  ['is open where no rules have one', { ...asked, at: null }, { most: 1 }, 'open'],
  ['goes by nothing on offer', { ...asked, options: [choice(null)] }, { most: null }, 'otherwise'],
] as const)('a question %s', (_, question, rules, standing) =>
  expect(standingOf(question, rules)).toBe(standing),
)

function must(question: typeof asked) {
  return { ...question, mustAsk: true }
}
