import { words } from '@bylaw/kernel'
import { withValueAt } from '@bylaw/rules-kit'
import { describe, expect, test } from 'vitest'
import { kindOf, rulebook } from './rulebook'
import { rulesBehind } from './rules-behind'

const rules = withValueAt(rulebook.pay.starter, '/levels/0/baseFen', 1300_00)
const clause = (zh: string, en: string, heading = '基本工资 1300 元') => [
  { id: 'R19.13.4', heading: words(heading, heading), text: words(zh, en) },
]
const before = clause('基本工资每月 1300.00 元。', 'Base pay is 1,300 a month.')
const behind = (after: ReturnType<typeof clause>) =>
  rulesBehind(kindOf('pay'), { rules, citations: { '/levels': ['R19.13.4'] } }, { before, after })

describe('a text that states another figure than the rule resting on it', () => {
  test('is found, with what it states and the rule as it reads', () =>
    expect(behind(clause('基本工资每月 1400 元。', 'Base pay is 1,400 a month.'))).toMatchObject([
      { index: 0, former: ['1300'], states: ['1400'], rule: { zh: /1300/ } },
    ]))

  test('is found where only one language changes', () =>
    expect(behind(clause('基本工资每月 1400 元。', 'Base pay is 1,300 a month.'))).toMatchObject([
      { former: ['1300'], states: ['1400'] },
    ]))

  test('is found in a heading alone, which is named', () =>
    expect(
      behind(clause('基本工资每月 1300 元。', 'Base pay is 1,300 a month.', '基本工资 1400 元')),
    ).toMatchObject([{ part: 'heading', former: ['1300'], states: ['1400'] }]))

  test('is found where the rule rests on it by a part alone', () =>
    expect(
      rulesBehind(
        kindOf('pay'),
        {
          rules: withValueAt(rulebook.pay.starter, '/fieldAllowance/fen', 500_00),
          citations: { '/fieldAllowance/fen': ['R19.13.4'] },
        },
        { before: clause('补助 500 元。', '500.'), after: clause('补助 700 元。', '700.') },
      ),
    ).toMatchObject([{ former: ['500'], states: ['700'] }]))

  test.each([
    ['written another way', '基本工资每月一千三百元。', 'Base pay is 1300.00 a month.'],
    ['reworded', '每月基本工资为 1,300 元。', 'A month’s base pay is 1,300.'],
    ['silent now', '基本工资另行公布。', 'Base pay is made known elsewhere.'],
  ])('is not what is %s', (_, zh, en) => expect(behind(clause(zh, en))).toEqual([]))
})
