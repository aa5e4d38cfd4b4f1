import { instant } from '@bylaw/kernel'
import { expect, test } from 'vitest'
import { type Calendar, WEEKDAYS } from './calendar'
import { compileCalendar } from './compile'
import { countedDays } from './counted-days'

const at = (text: string) => instant(Date.parse(`${text}+08:00`))
const day = [
  ['09:00', '12:00'],
  ['13:00', '18:00'],
] as [string, string][]
const office: Calendar = {
  timezone: 'Asia/Shanghai',
  hours: Object.fromEntries(WEEKDAYS.slice(0, 5).map((weekday) => [weekday, day])),
  holidays: ['2026-09-25', '2026-09-26', '2026-09-27'],
  shifts: { '2026-09-20': day },
}
const desk = compileCalendar(office)

test('each day says what it gave or why it was skipped, and the lines add up', () => {
  // Thursday 17:00–18:00, then Mid-Autumn, then Monday 09:00–10:30.
  const lines = countedDays(desk, at('2026-09-24T17:00'), at('2026-09-28T10:30'))
  expect(lines.map(({ name, value }) => [name.zh, value])).toEqual([
    ['2026-09-24 周四 17:00–18:00', 3_600],
    ['2026-09-25 周五 节假日，不计', 0],
    ['2026-09-26 周六 节假日，不计', 0],
    ['2026-09-27 周日 节假日，不计', 0],
    ['2026-09-28 周一 09:00–10:30', 5_400],
  ])
})

test('a make-up day and a lunch break can be seen', () => {
  const [line] = countedDays(desk, at('2026-09-20T11:00'), at('2026-09-20T14:00'))
  expect(line?.name).toEqual({
    zh: '2026-09-20 周日 11:00–12:00、13:00–14:00、调休上班',
    en: '2026-09-20 Sun 11:00–12:00, 13:00–14:00, make-up working day',
  })
})

test('a pause is left out of the hours of its day', () => {
  const pauses = [{ from: at('2026-09-28T09:30'), to: at('2026-09-28T10:00') }]
  const [line] = countedDays(desk, at('2026-09-28T09:00'), at('2026-09-28T11:00'), pauses)
  expect(line).toEqual({
    name: {
      zh: '2026-09-28 周一 09:00–09:30、10:00–11:00',
      en: '2026-09-28 Mon 09:00–09:30, 10:00–11:00',
    },
    value: 5_400,
    unit: 'seconds',
  })
})

test('after a month the rest is one line', () => {
  // 1 June to 1 July are listed; Thursday 2 July is one day of eight hours, 3 July has not begun.
  const lines = countedDays(desk, at('2026-06-01T00:00'), at('2026-07-03T00:00'))
  expect(lines).toHaveLength(31 + 1)
  expect(lines.at(-1)).toEqual({
    name: { zh: '2026-07-02 至 2026-07-03 共 2 天', en: '2 days from 2026-07-02 to 2026-07-03' },
    value: 28_800,
    unit: 'seconds',
  })
})
