import { packs } from '@bylaw/packs'
import { expect, test } from 'vitest'
import { startingPath } from './approval-path'

const stationsOf = (id: string) =>
  startingPath(packs.find((pack) => pack.id === id)).map(({ name, roles }) => [name.zh, ...roles])

test.each([
  // regulation, the stations that its own text names
  ['R01', [['行业中心', 'owner']]],
  ['R03', [['行政会议', 'owner', 'manager']]],
  ['R11', [['公司管理层', 'owner', 'manager']]],
  [
    'R19',
    [
      ['审核人', 'manager', 'lead', 'hr', 'finance'],
      ['总裁', 'owner'],
    ],
  ],
])('changes of %s pass the posts that its text names', (id, stations) => {
  expect(stationsOf(id)).toEqual(stations)
})

test('a text that names nobody begins with a reviewer and the owner', () => {
  expect(stationsOf('R05').map(([name]) => name)).toEqual(['审核', '批准'])
  expect(startingPath(undefined).map(({ name }) => name.zh)).toEqual(['审核', '批准'])
})

test('no regulation begins without anyone to pass', () => {
  for (const pack of packs) expect(startingPath(pack).length).toBeGreaterThan(0)
})
