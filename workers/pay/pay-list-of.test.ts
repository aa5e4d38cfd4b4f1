import { expect, test } from 'vitest'
import { payListOf } from './pay-list-of'

const slip = (personId: string, lines: readonly (readonly [string, number])[]) => ({
  ...{ id: `slp_${personId}`, personId, personName: personId, currency: 'CNY', level: 3 },
  status: 'confirmed' as const,
  monthlyFen: null,
  payableFen: lines.reduce((sum, [, fen]) => sum + fen, 0),
  lines: lines.map(([code, amountFen]) => ({ code: code as 'base', amountFen })),
})
const written = (amounts: readonly { readonly amount: string }[]) =>
  amounts.map(({ amount }) => amount)

const welders = { name: '焊接组', members: [{ personId: 'wang' }, { personId: 'li' }] }
const office = { name: '综合组', members: [{ personId: 'li' }, { personId: 'chen' }] }

test('people stand under their first group, those of none last, and every sum is that of its rows', () => {
  const list = payListOf(
    [
      slip('wang', [
        ['base', 1_700_00],
        ['commission', 618_60],
        ['trip', 72_00],
        ['reward', 200_00],
        ['reward', 50_00],
      ]),
      slip('li', [
        ['base', 1_300_00],
        ['penalty', -30_00],
      ]),
      slip('zhao', [['correction', -12_34]]),
    ],
    [welders, office],
    'CNY',
  )
  expect(list.columns.map(({ code }) => code)).toEqual([
    ...['base', 'commission', 'trip', 'reward', 'penalty', 'correction'],
  ])
  expect(list.groups.map(({ name, rows }) => [name, ...rows.map((row) => row.personName)])).toEqual(
    [
      ['焊接组', 'li', 'wang'],
      [null, 'zhao'],
    ],
  )
  const [group, rest] = list.groups
  // 1700 + 618.60 + 72 + 200 + 50 = 2640.60; 1300 − 30 = 1270; together 3910.60.
  expect(group?.rows.map(({ payable }) => payable.amount)).toEqual(['1270.00', '2640.60'])
  expect(written(group?.amounts ?? [])).toEqual([
    ...['3000.00', '618.60', '72.00', '250.00', '-30.00', '0.00'],
  ])
  expect([group?.payable.amount, rest?.payable.amount]).toEqual(['3910.60', '-12.34'])
  expect(written(list.amounts)).toEqual([
    ...['3000.00', '618.60', '72.00', '250.00', '-30.00', '-12.34'],
  ])
  expect([list.payable.amount, list.payableFen, list.people]).toEqual(['3898.26', 3_898_26, 3])
})

test('people of a group stand by pinyin, as they do on the screens', () => {
  const named = (personName: string) => ({ ...slip(personName, []), personName })
  const { groups } = payListOf(['王建军', '阿明', 'Bo', '冯志强'].map(named), [], 'CNY')
  expect(groups[0]?.rows.map(({ personName }) => personName)).toEqual([
    ...['阿明', '冯志强', '王建军', 'Bo'],
  ])
})

test('a list without slips has no groups and comes to nothing', () =>
  expect(payListOf([], [welders], 'EUR')).toMatchObject({
    groups: [],
    payable: { amount: '0.00', currency: 'EUR' },
  }))

test('a line that no column takes is our bug, and never left out of what is printed', () =>
  expect(() => payListOf([slip('wang', [['new_kind', 1]])], [], 'CNY')).toThrow('columns add up'))
