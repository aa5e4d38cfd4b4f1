import { instant } from '@bylaw/kernel'
import { expect, test } from 'vitest'
import { compileCalendar } from './compile'
import { countedBy } from './counted-by'
import { openBetween } from './open-between'

const working = compileCalendar({
  timezone: 'Asia/Shanghai',
  hours: { mon: [['09:00', '18:00']] },
  holidays: ['2026-11-23'],
})
const at = (local: string) => instant(Date.parse(`2026-11-${local}+08:00`))

test('a clock of business hours counts by the working calendar itself', () => {
  expect(countedBy('business', working)).toBe(working)
})

test('one that runs always counts every hour of every day, holidays too, in the same zone', () => {
  const always = countedBy('always', working)
  expect(openBetween(always, at('21T00:00'), at('24T00:00'))).toBe(3 * 86_400)
  expect(always.calendar.timezone).toBe('Asia/Shanghai')
  expect(countedBy('always', working)).toBe(always)
})
