import { words } from '@bylaw/kernel'
import { withValueAt } from '@bylaw/rules-kit'
import { expect, test } from 'vitest'
import { clausesBehind } from './clauses-behind'
import { figuresIn } from './figures-in'
import { kindOf, rulebook } from './rulebook'

const clauses = [
  { id: 'R19.13.4', text: words('基本工资依次为 1300、1500 元。', 'Base pay is 1,300 and 1,500.') },
  { id: 'R19.13.5', text: words('野外补助每月五百元。', 'There is a field allowance.') },
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

test.each([
  ['digits with separators and empty decimals', words('1,300.00 元', ''), ['1300']],
  ['decimals as they are', words('每米 0.50 元，另 10%', ''), ['0.5', '10']],
  ['Chinese numerals, and no one', words('每月一次，两名，满二十五日', ''), ['2', '25']],
  ['larger ones', words('一千三百元，十日，三万元', ''), ['1300', '10', '30000']],
  ['English words', words('', 'paid twice after two years, on one day'), ['2', '2']],
  ['no names', words('见 R19.13', 'see R19.13'), []],
])('figures are read: %s', (_, text, figures) => expect(figuresIn(text)).toEqual(figures))
