import { words } from '@bylaw/kernel'
import { expect, test } from 'vitest'
import { lostPlaces } from './lost-places'

test('a step that names a place which is not there is found, however deep', () => {
  const name = words('基本工资', 'Base')
  const trace = {
    name,
    value: 1,
    unit: 'fen',
    rule: '/levels',
    of: [{ name, value: 1, unit: 'fen', rule: '/levels/9', fact: '/level' }],
  } as const
  expect(lostPlaces(trace, { levels: [1] }, {})).toEqual(['/levels/9', '/level'])
  expect(lostPlaces(trace, { levels: Array(10).fill(1) }, { level: 0 })).toEqual([])
})
