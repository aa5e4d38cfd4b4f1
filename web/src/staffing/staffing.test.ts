import { expect, test } from 'vitest'
import { hoursIn, hoursText, NO_HOURS, spansIn } from './hours-text'
import { namesIn } from './names-in'

test.each([
  [
    '9:00-12:00，13:00–18:00',
    [
      ['09:00', '12:00'],
      ['13:00', '18:00'],
    ],
  ],
  ['22:00 至 06:00', [['22:00', '06:00']]],
  ['00:00-24:00', [['00:00', '24:00']]],
  ['', []],
  ['九点到六点', undefined],
  ['09:00-24:30', undefined],
  ['25:00-26:00', undefined],
])('hours written as “%s” are %j', (text, spans) => expect(spansIn(text)).toEqual(spans))

test('a week is read as it was written, free days left out', () => {
  const hours = { mon: [['09:00', '18:00']] } as { mon: [string, string][] }
  expect(hoursIn(hoursText(hours))).toEqual(hours)
  expect(hoursIn({ ...NO_HOURS, tue: '早班' })).toBeUndefined()
})

test('names are told apart by commas of either kind or lines, each once', () =>
  expect(namesIn('ERP， CRM,ERP\n 财务、')).toEqual(['ERP', 'CRM', '财务']))
