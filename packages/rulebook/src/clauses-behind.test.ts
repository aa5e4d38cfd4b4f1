import { words } from '@bylaw/kernel'
import { withValueAt } from '@bylaw/rules-kit'
import { expect, test } from 'vitest'
import { clausesBehind } from './clauses-behind'
import { kindOf, rulebook } from './rulebook'

const clauses = [
  {
    id: 'R19.13.4',
    heading: words('基本工资', 'Base pay'),
    text: words('基本工资依次为 1300、1500 元。', 'Base pay is 1,300 and 1,500.'),
  },
  {
    id: 'R19.13.5',
    heading: words('野外补助 500 元', 'Field allowance'),
    text: words('每月补助，另行公布。', 'There is one a month.'),
  },
]
const { starter } = rulebook.pay
const before = [
  ['/levels/0/baseFen', 1300_00],
  ['/fieldAllowance/fen', 500_00],
].reduce<unknown>((rules, [at, value]) => withValueAt(rules, String(at), value), starter)
const behind = (at: string, value: unknown) =>
  clausesBehind(
    kindOf('pay'),
    {
      before,
      after: withValueAt(before, at, value),
      citations: { '/levels': ['R19.13.4'], '/fieldAllowance': ['R19.13.5', 'R19.99'] },
    },
    clauses,
  )

test('a clause that still states the former figure has fallen behind', () =>
  expect(behind('/levels/0/baseFen', 1400_00)).toMatchObject([
    { clause: 'R19.13.4', rule: '/levels/0/baseFen', states: ['1300'], now: { zh: /1400/ } },
  ]))

test('or its heading states it', () =>
  expect(behind('/fieldAllowance/fen', 600_00)).toMatchObject([
    { clause: 'R19.13.5', states: ['500'] },
  ]))

test('so has one that only a part of the changed rule rests on', () =>
  expect(
    clausesBehind(
      kindOf('pay'),
      {
        before,
        after: withValueAt(before, '/fieldAllowance/fen', 600_00),
        citations: { '/fieldAllowance/fen': ['R19.13.5'] },
      },
      clauses,
    ),
  ).toMatchObject([{ clause: 'R19.13.5', rule: '/fieldAllowance', states: ['500'] }]))
