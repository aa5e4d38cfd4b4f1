import { words } from '@bylaw/kernel'
import type { Question } from '@bylaw/rules-kit'

export const fieldLevels: Question = {
  id: 'pay.field_allowance_levels',
  type: 'ambiguity',
  at: '/fieldAllowance/levels',
  ask: words('野外补助是否各级都有？', 'Do all levels get the field allowance?'),
  inText: words(
    '“+ 野外补助 + 计件工资 + 奖罚”只印在 4 级旁边。',
    '“+ field allowance + piece pay + rewards and penalties” is printed beside level 4 only.',
  ),
  options: [
    {
      value: 'all',
      label: words('八个级别都有', 'All eight levels'),
      consequence: words(
        '1 级无提成：1300 + 500 = 1800 元。',
        'Level 1 without commission: 1,300 + 500 = 1,800.',
      ),
    },
    {
      value: [4],
      label: words('只有 4 级有', 'Level 4 only'),
      consequence: words('1 级无提成：1300 元。', 'Level 1 without commission: 1,300.'),
    },
  ],
  proposed: 'all',
  mustAsk: false,
}

export const levelEightBase: Question = {
  id: 'pay.level_8_base',
  type: 'contradiction',
  at: '/levels/7/baseFen',
  ask: words('8 级基本工资是多少？', 'What is the base of level 8?'),
  inText: words(
    '1 至 7 级每级差 200 元，7 级到 8 级却差 500 元。',
    'Levels 1 to 7 are 200 apart, but 7 to 8 is a step of 500.',
  ),
  options: [
    {
      value: 3000_00,
      label: words('3000 元，照表', '3,000 by the table'),
      consequence: words('8 级比 7 级多 500 元。', 'Level 8 earns 500 more than level 7.'),
    },
    {
      value: 2700_00,
      label: words('2700 元，照级差', '2,700 by the even step'),
      consequence: words('8 级比 7 级多 200 元。', 'Level 8 earns 200 more than level 7.'),
    },
  ],
  proposed: 3000_00,
  mustAsk: false,
}

export const guaranteeInPartMonth: Question = {
  id: 'pay.guarantee_in_part_month',
  type: 'gap',
  at: '/guarantee/inPartMonth',
  ask: words(
    '月中入职或离职、在职不足一个月的，保底 2000 元是否也折算？',
    'Whoever joins or leaves within a month: is the guarantee of 2,000 reduced as well?',
  ),
  inText: words(
    '缺勤和不发工资的假，无论怎样决定，保底都按缺的天数减少。',
    'Absence and unpaid leave reduce it either way, by the days that were missed.',
  ),
  options: [
    {
      value: 'prorated',
      label: words('同比例折算', 'Yes, in proportion'),
      consequence: words('半个月保底 1000.00 元。', 'Half a month guarantees 1,000.00.'),
    },
    {
      value: 'full',
      label: words('不折算', 'No'),
      consequence: words(
        '月末入职，只在职一天也保底 2000.00 元。',
        'Whoever joins on the last day is still guaranteed 2,000.00.',
      ),
    },
  ],
  proposed: 'prorated',
  mustAsk: false,
}

export const legalMinimum: Question = {
  id: 'pay.legal_minimum',
  type: 'gap',
  at: '/legalMinimumFen',
  ask: words(
    '当地最低工资是多少？扣罚和扣回多发以后，工资不得低于它。',
    'What is the local legal minimum wage? Neither penalties nor what was paid too much take wages below it.',
  ),
  options: [],
  mustAsk: false,
}
