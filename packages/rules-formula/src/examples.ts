import { type Words, words } from '@bylaw/kernel'
import type { Example } from '@bylaw/rules-kit'
import type { FormulaDecision } from './decide'
import type { FormulaFacts } from './facts'
import type { FormulaRules, Variable } from './rules'
import { starter } from './starter'

type Case = Example<FormulaRules, FormulaFacts, FormulaDecision>

const number = (name: string, title: Words, unit: NonNullable<Variable['unit']>): Variable => ({
  name,
  title,
  type: 'number',
  unit,
})

/** R19.16: what a contractor gets for one metre laid. */
const contractPrice: FormulaRules = {
  ...starter,
  result: { title: words('承包单价（每米）', 'Contract price per metre'), unit: 'fen' },
  variables: [number('list_price', words('工程报价', 'List price'), 'fen')],
  formula: 'list_price * 0.35 * 0.05 * 1.2',
}

const bonus: FormulaRules = {
  ...starter,
  result: { title: words('奖金', 'Bonus'), unit: 'fen' },
  variables: [
    number('base', words('奖金基数', 'Bonus base'), 'fen'),
    number('share', words('分配比例', 'Share'), 'percent'),
  ],
  formula: 'base * share',
  bounds: { least: null, most: 500_00 },
}

const factor: FormulaRules = {
  ...starter,
  result: { title: words('人均件数', 'Pieces per head'), unit: 'number' },
  variables: [
    number('done', words('完成件数', 'Pieces done'), 'number'),
    number('crew', words('班组人数', 'Crew'), 'number'),
  ],
  formula: 'done / crew',
}

const overtime: FormulaRules = {
  ...starter,
  result: { title: words('是否计加班', 'Does overtime count'), unit: 'yes_no' },
  variables: [
    number('worked', words('实际工时', 'Hours worked'), 'hours'),
    number('planned', words('计划工时', 'Hours planned'), 'hours'),
    { name: 'agreed', title: words('事先批准', 'Agreed before'), type: 'bool', unit: null },
  ],
  formula: 'worked > planned + 2 && agreed',
  rounding: null,
}

const standby: FormulaRules = {
  ...starter,
  result: { title: words('待命补贴', 'Standby allowance'), unit: 'fen' },
  variables: [
    number('daily', words('每天补贴', 'Allowance per day'), 'fen/days'),
    number('waited', words('待命天数', 'Days on standby'), 'days'),
  ],
  formula: 'waited > 3 ? daily * waited : 0',
}

const worked = (
  name: Words,
  rules: FormulaRules,
  values: FormulaFacts['values'],
  value: FormulaDecision['value'],
): Case => ({
  name,
  rules,
  facts: { values },
  expect: { decision: { value, unit: rules.result.unit } },
})

const refused = (
  name: Words,
  rules: FormulaRules,
  values: FormulaFacts['values'],
  refusal: string,
): Case => ({ name, rules, facts: { values }, expect: { refusal } })

export const examples: readonly Case[] = [
  worked(
    words('556.34 元的管道，承包单价 11.68 元', 'A list price of 556.34 gives 11.68 a metre'),
    contractPrice,
    // 556.34 × 0.35 × 0.05 × 1.2 = 11.68314
    { list_price: 556_34 },
    11_68,
  ),
  worked(
    words('基数 4000 元的 8% 是 320 元', '8 % of a base of 4,000 is 320'),
    bonus,
    { base: 4_000_00, share: '8' },
    320_00,
  ),
  worked(
    words('100 件三人分，每人 33.33 件', '100 pieces among three are 33.33 a head'),
    factor,
    { done: '100', crew: '3' },
    '33.33',
  ),
  worked(
    words(
      '比计划多 3 小时且事先批准，计加班',
      'Three hours over plan, agreed before, count as overtime',
    ),
    overtime,
    { worked: '11', planned: '8', agreed: true },
    true,
  ),
  worked(
    words('正好多 2 小时不计，不问是否批准', 'Exactly two hours over do not, agreed or not'),
    overtime,
    { worked: '10', planned: '8' },
    false,
  ),
  worked(
    words('待命 4 天，每天 50 元，补 200 元', 'Four days of standby at 50 a day make 200'),
    standby,
    { daily: '5000', waited: '4' },
    200_00,
  ),
  refused(
    words('公式还没有写，不能算', 'Without a formula nothing is worked out'),
    starter,
    { amount: 100_00, share: '10' },
    'undecided',
  ),
  refused(
    words('缺少分配比例，不能算', 'Without the share there is no bonus'),
    bonus,
    { base: 4_000_00 },
    'missing_fact',
  ),
  refused(
    words('班组没有人，不能除', 'Nothing is shared among nobody'),
    factor,
    { done: '100', crew: '0' },
    'division_by_zero',
  ),
  refused(
    words('超过上限 500 元，要人核对', 'More than 500 is for someone to check'),
    bonus,
    // 10000.00 × 8 % = 800.00
    { base: 10_000_00, share: '8' },
    'out_of_bounds',
  ),
]
