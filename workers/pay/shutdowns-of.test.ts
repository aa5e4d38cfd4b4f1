import { words } from '@bylaw/kernel'
import { expect, test } from 'vitest'
import { reachingInto } from './shutdowns-of'

const november = { from: '2026-11-01', to: '2026-11-30' }
const shut = (from: string, to: string) => ({ from, to, what: words('缺料', 'No material') })

test.each([
  ['in it', [['2026-11-10', '2026-11-12']], 1],
  ['around it', [['2026-10-20', '2026-12-12']], 1],
  ['over before it', [['2026-10-01', '2026-10-31']], 0],
  // What adjoins it makes it longer, whichever month that is of.
  [
    'that adjoins one in it',
    [
      ['2026-10-01', '2026-10-31'],
      ['2026-11-01', '2026-11-05'],
    ],
    2,
  ],
  [
    'with a day of work between',
    [
      ['2026-10-01', '2026-10-30'],
      ['2026-11-01', '2026-11-05'],
    ],
    1,
  ],
] as const)('a shutdown %s', (_, days, counted) =>
  expect(
    reachingInto(
      november,
      days.map(([from, to]) => shut(from, to)),
    ),
  ).toHaveLength(counted),
)
