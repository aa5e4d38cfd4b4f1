import { expect, test } from 'vitest'
import { otherZone } from './other-zone'

const beijing = { timezone: 'Asia/Shanghai' }

test.each([
  ['the rules’ own calendar', beijing, {}, { zone: 'Asia/Shanghai' }],
  ['the calendar of the case', {}, { calendar: beijing }, { zone: 'Asia/Shanghai' }],
  ['the company’s own zone', { timezone: 'Europe/London' }, {}, {}],
  ['no calendar', {}, {}, {}],
])(
  'a zone is named where sentences tell times in another than the company’s: %s',
  (_, rules, facts, told) => expect(otherZone('Europe/London', rules, facts)).toEqual(told),
)
