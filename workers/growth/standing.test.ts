import { expect, test } from 'vitest'
import { standingOn } from './standing'

const from = (
  fromDate: string,
  status: 'probation' | 'confirmed' | 'contractor' | 'left',
  level?: number,
) => ({
  fromDate,
  status,
  level: level ?? null,
})

/** Probation from March, level 3 from May and written down once more in August, level 4 in 2027. */
const welder = [
  from('2027-02-01', 'confirmed', 4),
  from('2026-08-01', 'confirmed', 3),
  from('2026-05-01', 'confirmed', 3),
  from('2026-03-01', 'probation'),
]

test.each([
  ['before the first day', '2026-02-28', undefined],
  ['on probation there is no level', '2026-04-30', ['probation', null, null, '2026-03-01']],
  ['a level counts from its first day', '2026-05-01', ['confirmed', 3, '2026-05-01', '2026-03-01']],
  [
    'written down once more, it goes on',
    '2026-12-31',
    ['confirmed', 3, '2026-05-01', '2026-03-01'],
  ],
  ['the next one begins on its day', '2027-02-01', ['confirmed', 4, '2027-02-01', '2026-03-01']],
])('%s', (_, day, stands) => {
  const found = standingOn(welder, day)
  expect(found && [found.status, found.level, found.levelSince, found.enteredOn]).toEqual(stands)
})

test('whoever left and came back is here since they came back, at a level since then', () => {
  const back = [from('2026-09-01', 'confirmed', 3), from('2026-08-01', 'left'), ...welder.slice(2)]
  expect(standingOn(back, '2026-09-02')).toMatchObject({
    levelSince: '2026-09-01',
    enteredOn: '2026-09-01',
  })
  expect(standingOn(back, '2026-08-02')).toMatchObject({ status: 'left', level: null })
})

test('a personal contract does not begin the time at a level anew', () => {
  const back = [from('2026-12-01', 'confirmed', 3), from('2026-10-01', 'contractor')]
  const contracted = [...back, ...welder.slice(1)]
  expect(standingOn(contracted, '2026-12-01')).toMatchObject({ levelSince: '2026-05-01' })
  expect(standingOn(contracted, '2026-11-01')).toMatchObject({ level: null, levelSince: null })
  const lower = [from('2026-12-01', 'confirmed', 2), ...contracted.slice(1)]
  expect(standingOn(lower, '2026-12-01')).toMatchObject({ levelSince: '2026-12-01' })
})
