import { instant } from '@bylaw/kernel'
import { expect, test } from 'vitest'
import { compileCalendar } from './compile'
import { localDate, localText } from './local-text'
import { isOpen, openSpans } from './open-spans'

const at = (text: string) => instant(Date.parse(text))
const day = [
  ['09:00', '12:00'],
  ['13:00', '18:00'],
] as [string, string][]
const calendar = { timezone: 'Asia/Shanghai', hours: { mon: day, fri: day }, holidays: [] }
const desk = compileCalendar(calendar)

test('open spans come in order, clipped to what was asked for and with pauses left out', () => {
  const spans = openSpans(desk, at('2026-05-08T11:00+08:00'), at('2026-05-11T14:00+08:00'), [
    { from: at('2026-05-08T17:00+08:00'), to: at('2026-05-11T10:00+08:00') },
  ])
  expect([...spans]).toEqual([
    { start: at('2026-05-08T11:00+08:00'), end: at('2026-05-08T12:00+08:00') },
    { start: at('2026-05-08T13:00+08:00'), end: at('2026-05-08T17:00+08:00') },
    { start: at('2026-05-11T10:00+08:00'), end: at('2026-05-11T12:00+08:00') },
    { start: at('2026-05-11T13:00+08:00'), end: at('2026-05-11T14:00+08:00') },
  ])
})

test('without an end the spans go on, and are worked out only as they are taken', () => {
  const spans = openSpans(desk, at('2026-05-09T00:00+08:00'))
  expect(spans.next().value).toEqual({
    start: at('2026-05-11T09:00+08:00'),
    end: at('2026-05-11T12:00+08:00'),
  })
})

test('the opening instant is open and the closing one is not', () => {
  expect(isOpen(desk, at('2026-05-11T09:00+08:00'))).toBe(true)
  expect(isOpen(desk, at('2026-05-11T12:00+08:00'))).toBe(false)
  expect(isOpen(desk, at('2026-05-11T11:59:59.999+08:00'))).toBe(true)
})

test('instants are written in local time', () => {
  expect(localText(desk, at('2026-05-10T16:05Z'))).toBe('2026-05-11 00:05')
  expect(localText(desk, at('2026-05-10T16:05:09Z'))).toBe('2026-05-11 00:05:09')
  expect(localDate(desk, at('2026-05-10T16:05Z'))).toBe('2026-05-11')
})

test('the same calendar is prepared only once', () => {
  expect(compileCalendar(calendar)).toBe(desk)
})
