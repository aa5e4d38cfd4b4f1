import { expect, test } from 'vitest'
import { oneWayExcept } from './two-ways'

const PAY = 'workers/pay/month-facts.ts'
const ATTENDANCE = 'workers/attendance/lapses.ts'
const faults = (
  files: Readonly<Record<string, string>>,
  asYet: readonly (readonly [string, string])[] = [],
) => oneWayExcept(asYet)(Object.entries(files).map(([path, text]) => ({ path, text })))

const oneWay = { [PAY]: `import { unpaid } from '../attendance/unpaid'` }
const bothWays = { ...oneWay, [ATTENDANCE]: `\nimport { line } from '../pay/lines/line'` }

test('areas that import each other are named once, with where each of them does', () => {
  expect(faults(oneWay)).toEqual([])
  expect(faults(bothWays)).toEqual([
    `${ATTENDANCE}:2 imports ../pay/lines/line, and ${PAY}:1 imports ../attendance/unpaid: one way only`,
  ])
})

test('those that do as yet are let be, until they do no longer', () => {
  expect(faults(bothWays, [['attendance', 'pay']])).toEqual([])
  expect(faults(oneWay, [['attendance', 'pay']])).toEqual([
    'attendance and pay no longer import each other: take them off the list',
  ])
})

test.each([
  ['a test', 'workers/attendance/lapses.test.ts', `import { line } from '../pay/line'`],
  [
    'what a test works with',
    'workers/attendance/a-under-test.ts',
    `import { line } from '../pay/line'`,
  ],
  ['a story', 'workers/journeys/attendance.ts', `import { line } from '../pay/line'`],
  ['a row of another’s store', ATTENDANCE, `import type { Line } from '../pay/line-store'`],
  ['the scope', ATTENDANCE, `import type { Scope } from '../scope'`],
  ['its own file', ATTENDANCE, `import { month } from './month'`],
  ['a library', ATTENDANCE, `import { words } from '@bylaw/kernel'`],
])('%s is no second way', (_, path, text) => {
  expect(faults({ ...oneWay, [path]: text })).toEqual([])
})

test('a type that belongs to an action is one', () => {
  const text = `import type { Line } from '../pay/line'`
  expect(faults({ ...oneWay, [ATTENDANCE]: text })).toHaveLength(1)
})
