import { words } from '@bylaw/kernel'
import { expect, test } from 'vitest'
import { answered, option } from './answered'
import type { Question } from './kind'

const question: Question = {
  id: 'pay.basis',
  type: 'gap',
  at: '/basis',
  ask: words('按什么折算？', 'By what?'),
  options: [
    option({ days: 30 }, words('30 天', '30 days'), words('每天三十分之一', 'A 30th a day')),
  ],
  mustAsk: true,
}
const subject = words('折算', 'Part months')

test('a sentence names the answer chosen, whatever its shape', () =>
  expect(answered(question, { days: 30 }, subject)).toEqual({
    rule: '/basis',
    text: words('折算：30 天。', 'Part months: 30 days.'),
  }))

test('an answer of the company’s own is said in its own words', () =>
  expect(answered(question, { days: 22 }, subject, words('22 天', '22 days')).text.en).toBe(
    'Part months: 22 days.',
  ))

test('what nobody has chosen is said to be undecided', () =>
  expect(answered(question, null, subject, words('22 天', '22 days')).text).toEqual(
    words('折算：尚未决定。', 'Part months: undecided.'),
  ))
