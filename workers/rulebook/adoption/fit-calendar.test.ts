import { packOf } from '@bylaw/packs'
import type { RulesOf } from '@bylaw/rulebook'
import { expect, test } from 'vitest'
import { fitCalendar } from './fit-calendar'

const printed = packOf('R05')?.ruleSets.find(({ kind }) => kind === 'calendar')
  ?.rules as RulesOf<'calendar'>

test('a company on the mainland keeps its holidays and make-up days', () => {
  expect(fitCalendar(printed, 'Asia/Shanghai')).toEqual(printed)
  expect(fitCalendar(printed, 'Asia/Urumqi').holidays).toContain('2026-10-01')
})

test('a company elsewhere keeps the hours, in its own zone, and none of the mainland’s holidays', () => {
  const fitted = fitCalendar(printed, 'Europe/London')
  expect(fitted).toMatchObject({ timezone: 'Europe/London', hours: printed.hours })
  expect(fitted.holidays).toEqual([])
  expect(fitted.shifts).toEqual({})
})
