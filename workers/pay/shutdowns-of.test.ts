import { words } from '@bylaw/kernel'
import { describe, expect, test } from 'vitest'
import { reachingInto, recordsOf } from './shutdowns-of'

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

describe('the records by which pay in November goes', () => {
  const record = (by: string, fromDate: string, toDate: string, ...people: string[]) => ({
    ...{ by, fromDate, toDate, cause: '缺料' },
    people: people.length === 0 ? null : people.map((id) => ({ id, name: id })),
  })
  const by = (rows: ReturnType<typeof record>[], isOf: (id: string) => boolean = () => true) =>
    recordsOf(november, rows, ({ personId }) => isOf(personId)).map((each) => each.by)

  test('are those that adjoin one in it too, whichever month they are of', () => {
    const rows = [
      record('before', '2026-10-01', '2026-10-31'),
      record('in', '2026-11-01', '2026-11-30'),
      record('after', '2026-12-01', '2026-12-15'),
      record('apart', '2026-12-20', '2026-12-31'),
    ]
    expect(by(rows)).toEqual(['before', 'in', 'after'])
  })

  test('join for each person by themselves, with those of the whole company', () => {
    const all = record('all', '2026-12-01', '2026-12-15')
    const [ann, bob] = [
      record('ann', '2026-11-20', '2026-11-30', 'ann'),
      record('bob', '2026-12-16', '2026-12-31', 'bob'),
    ]
    expect(by([ann, bob])).toEqual(['ann'])
    expect(by([ann, all, bob])).toEqual(['ann', 'all'])
  })

  test('are of the people whom a run pays', () => {
    const rows = [
      record('all', '2026-11-02', '2026-11-03'),
      record('ann', '2026-11-10', '2026-11-11', 'ann'),
      record('both', '2026-11-20', '2026-11-21', 'ann', 'bob'),
    ]
    expect(by(rows, (id) => id === 'bob')).toEqual(['all', 'both'])
  })
})
