import type { TraceView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { expect, test } from 'vitest'
import { comparedLines } from './compared'
import type { SlipLine } from './table'

const step = (name: string, value: TraceView['value'], ...of: TraceView[]): TraceView => ({
  name: words(name, name),
  value,
  unit: 'days',
  of,
})

const line = (code: string, amountFen: number, of: TraceView[] = [], version = 1): SlipLine => ({
  code,
  name: words(code, code),
  amountFen,
  explanation: {
    trace: step(code, amountFen, ...of),
    rules: [
      { ruleSetId: 'rls_pay', kind: 'pay', title: words('pay', 'pay'), version, validFromMs: 0 },
    ],
  },
})

const named = (was: SlipLine[], is: SlipLine[]) =>
  comparedLines(was, is).map(({ code, wasFen, isFen, steps }) => [
    code,
    wasFen,
    isFen,
    steps.map((each) => [each.name.en, each.was, each.is]),
  ])

test('a line says by which of its deepest steps it changed', () => {
  const days = (worked: number) => [
    step('per day', 10, step('a month', 200), step('days of it', 20)),
    step('days', worked, step('on site', worked - 2), step('in the office', 2)),
  ]
  expect(named([line('base', 200, days(20))], [line('base', 180, days(18))])).toEqual([
    ['base', 200, 180, [['on site', 18, 16]]],
  ])
})

test('two steps of one name are told apart by their order, and one that is gone is named', () => {
  const projects = (...values: number[]) => values.map((value) => step('project', value))
  expect(
    named([line('commission', 30, projects(10, 20))], [line('commission', 15, projects(15))]),
  ).toEqual([
    [
      'commission',
      30,
      15,
      [
        ['project', 10, 15],
        ['project', 20, null],
      ],
    ],
  ])
})

test('lines that come and go are told from lines of nothing, and those that stay are left out', () => {
  const was = [line('base', 100), line('allowance', 5), line('top_up', 0)]
  const is = [line('base', 100), line('award', 20), line('top_up', 0)]
  expect(named(was, is)).toEqual([
    ['award', null, 20, []],
    ['allowance', 5, null, []],
  ])
})

test('other versions of the rules are named with both', () => {
  const [moved] = comparedLines([line('base', 100, [], 2)], [line('base', 110, [], 3)])
  expect(moved?.rules).toEqual([
    { ruleSetId: 'rls_pay', title: { zh: 'pay', en: 'pay' }, was: 2, is: 3 },
  ])
})

test('two trips of a month are told apart by where they went', () => {
  const trip = (to: string, fen: number): SlipLine => ({
    ...line('trip', fen),
    name: words(to, to),
  })
  const was = [trip('云岭', 360_00), trip('江口镇', 72_00)]
  expect(named(was, [trip('云岭', 360_00)])).toEqual([['trip', 72_00, null, []]])
})
