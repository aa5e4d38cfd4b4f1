import type { QuantityView } from '@bylaw/contract'
import { describe, expect, test } from 'vitest'
import { contractDraft, contractFrom } from './contract-model'
import {
  byMonth,
  daysFrom,
  EMPTY_LINE,
  lineFrom,
  linesFrom,
  metresOf,
  ofMonth,
  workFrom,
} from './model'

const line = { ...EMPTY_LINE, diameter: '110', metres: '820' }

describe('a report is sent only when every line is complete', () => {
  test('a complete line becomes figures, with the metres as they were typed', () => {
    expect(lineFrom({ ...line, metres: ' 310.50 ' })).toEqual({
      medium: 'supply',
      diameterMm: 110,
      metres: '310.50',
      scope: 'weld',
      role: 'first',
      innerWeld: false,
    })
  })

  test.each([
    ['no diameter', { ...line, diameter: '' }],
    ['a diameter of zero', { ...line, diameter: '0' }],
    ['a diameter above five metres', { ...line, diameter: '5001' }],
    ['no metres', { ...line, metres: '' }],
    ['zero metres', { ...line, metres: '0.000' }],
    ['four decimals', { ...line, metres: '1.0005' }],
  ])('%s is not complete', (_, draft) => {
    expect(lineFrom(draft)).toBeUndefined()
    expect(linesFrom([line, draft])).toBeUndefined()
  })

  const noRepair = { fee: '', underWarranty: false }
  test('a report of neither metres nor days is none; days alone are one', () => {
    expect(workFrom([], '', noRepair)).toBeUndefined()
    expect(workFrom([], '1.5', noRepair)).toEqual({ lines: [], dayRateDays: '1.5' })
  })

  test('a repair says what the customer is charged', () => {
    const repair = [{ ...line, scope: 'repair' as const }]
    expect(workFrom(repair, '', noRepair)).toBeUndefined()
    const charged = { fee: ' 260 ', underWarranty: true }
    expect(workFrom(repair, '', charged)?.repair).toEqual({ fee: '260', underWarranty: true })
    expect(workFrom([line], '', charged)).not.toHaveProperty('repair')
  })
})

test.each([
  ['', '0'],
  ['2', '2'],
  ['2.5', '2.5'],
  ['2.25', undefined],
  ['-1', undefined],
])('“%s” days are %s', (text, days) => expect(daysFrom(text)).toBe(days))

test('metres are added exactly: 820 + 310.5 + 0.125 = 1130.625', () => {
  expect(metresOf([{ metres: '820' }, { metres: '310.5' }, { metres: '0.125' }])).toBe('1130.625')
})

test('what waits to be verified comes first, what was taken back last, each by name; other months stay out', () => {
  const quantity = (id: string, month: string, state: QuantityView['state'], name: string) =>
    ({ id, month, state, personId: name }) as QuantityView
  const all = [
    quantity('a', '2026-10', 'withdrawn', '阿明'),
    quantity('b', '2026-10', 'verified', '孙志勇'),
    quantity('c', '2026-09', 'reported', '李四'),
    quantity('d', '2026-10', 'reported', '王建军'),
    quantity('e', '2026-10', 'verified', '冯志强'),
    quantity('f', '2026-10', 'reported', '曾国藩'),
  ]
  const named = (personId: string) => personId
  expect(ofMonth(all, '2026-10', named).map(({ id }) => id)).toEqual(['f', 'd', 'e', 'b', 'a'])
  const months = byMonth(all, named)
  expect(months.map(([month, each]) => [month, ...each.map(({ id }) => id)])).toEqual([
    ['2026-10', 'f', 'd', 'e', 'b', 'a'],
    ['2026-09', 'c'],
  ])
})

describe('a contract is proposed only when it is complete', () => {
  const draft = {
    ...contractDraft('2026-11-02'),
    ...{ personId: 'per_1', projectId: 'prj_1', listPrice: ' 556.34', metres: '1000' },
    ...{ deadline: '2026-12-31', quality: 'No leaks' },
  }
  test('by its list price, or by the pipe that the price book has', () => {
    expect(contractFrom(draft)?.price).toEqual({ listPrice: '556.34' })
    const pipe = { ...draft, priceBy: 'pipe' as const, diameter: '200', pressure: '1.6' }
    expect(contractFrom(pipe)?.price).toEqual({ pipe: { diameterMm: 200, pressureMpa: '1.6' } })
  })

  test.each([
    ['no price', { listPrice: '' }],
    ['nought metres', { metres: '0' }],
    ['no quality', { quality: ' ' }],
    ['no deadline', { deadline: '' }],
    ['a pipe without pressure', { priceBy: 'pipe' as const, diameter: '200' }],
  ])('%s is none', (_, more) => expect(contractFrom({ ...draft, ...more })).toBeUndefined())
})
