import { expect, test } from 'vitest'
import { byDay } from './model'

test('what was removed hour by hour is one line a day', () => {
  const at = (hour: string, what: 'calls' | 'people', count: number) => ({ at: hour, what, count })
  const counts = [
    at('2027-11-02T01:00', 'calls', 2),
    at('2027-11-02T00:00', 'calls', 3),
    at('2027-11-02T00:00', 'people', 1),
    at('2027-11-01T23:00', 'people', 4),
  ]
  expect(byDay(counts, ({ at: hour }) => hour.slice(0, 10))).toEqual([
    [
      '2027-11-02',
      [
        { what: 'calls', count: 5 },
        { what: 'people', count: 1 },
      ],
    ],
    ['2027-11-01', [{ what: 'people', count: 4 }]],
  ])
})
