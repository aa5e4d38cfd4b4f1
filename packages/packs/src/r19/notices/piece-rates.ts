import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'

/** What the price tables of R19.14 leave open beyond the rule set’s own questions. */
export const pieceRateNotices: readonly Notice[] = [
  {
    id: 'r19.supply_diameters_without_price',
    type: 'gap',
    clauses: ['R19.14.10', 'R19.14.1', 'R19.14.2', 'R19.14.3'],
    ask: words(
      '给水管 Φ125、Φ140、Φ280 以及 Φ50 以下、Φ630 以上没有单价，各按多少？',
      'Supply pipe of Φ125, Φ140, Φ280, below Φ50 and above Φ630 has no price: what does each pay?',
    ),
    options: [],
    mustAsk: true,
  },
  {
    id: 'r19.drain_diameters_without_price',
    type: 'gap',
    clauses: ['R19.14.10', 'R19.14.5', 'R19.14.6'],
    ask: words(
      '排水管 Φ500 与 Φ600 之间、Φ900、Φ1500 以上没有单价，各按多少？',
      'Drainage pipe between Φ500 and Φ600, of Φ900 and above Φ1500 has no price: what does each pay?',
    ),
    options: [],
    mustAsk: true,
  },
  {
    id: 'r19.crew_of_one',
    type: 'ambiguity',
    clauses: ['R19.14.9'],
    ask: words('一个人单独焊接，能否两栏都拿？', 'May a person who welds alone take both columns?'),
    options: [
      {
        value: 'first_only',
        label: words('只拿第一栏', 'The first only'),
        consequence: words('Φ110 焊 100 米计 50.00 元。', '100 m of Φ110 pay 50.00.'),
      },
      {
        value: 'both',
        label: words('两栏都拿', 'Both'),
        consequence: words(
          'Φ110 焊 100 米计 80.00 元。系统不查是否独自焊接，两栏须分两行报。',
          '100 m of Φ110 pay 80.00. The system does not check who welded alone: claim each column on a line of its own.',
        ),
      },
    ],
    proposed: 'first_only',
    mustAsk: true,
  },
  {
    id: 'r19.crew_of_three',
    type: 'ambiguity',
    clauses: ['R19.14.9'],
    ask: words('三人及以上的班组怎样分？', 'How is the price shared in a crew of three or more?'),
    options: [
      {
        value: 'agreed_shares',
        label: words('按约定份额，合计为 1', 'By agreed shares that add up to 1'),
        consequence: words(
          '100.00 元按 40、30、30 分为 40.00、30.00、30.00 元，零头给余数最大的人。',
          '100.00 shared 40, 30, 30 is 40.00, 30.00, 30.00; odd fen go to the largest remainder.',
        ),
      },
      {
        value: 'equal_within_role',
        label: words('同一角色平分', 'Equally within a role'),
        consequence: words(
          '100.00 元三人平分为 33.34、33.33、33.33 元。各人的米数由报量人分好再报。',
          '100.00 among three is 33.34, 33.33, 33.33. Whoever reports divides the metres before claiming them.',
        ),
      },
    ],
    proposed: 'agreed_shares',
    mustAsk: true,
  },
  {
    id: 'r19.diameter_500',
    type: 'ambiguity',
    clauses: ['R19.14.4'],
    ask: words('“Φ500 以下”含不含 Φ500？', 'Does “Φ500 and below” include Φ500 itself?'),
    options: [
      {
        value: 500,
        label: words('含', 'It does'),
        consequence: words('Φ500 排水管每米 0.1 元。', 'Φ500 drainage pipe pays 0.1 a metre.'),
      },
      {
        value: 499,
        label: words('不含', 'It does not'),
        consequence: words(
          'Φ500 没有单价，申报被拒绝。',
          'Φ500 has no price and a claim is refused.',
        ),
      },
    ],
    proposed: 500,
    mustAsk: false,
    ruleSet: 'welding',
    at: '/tables/1/bands/0/toMm',
  },
  {
    id: 'r19.inner_weld',
    type: 'ambiguity',
    clauses: ['R19.14.7'],
    ask: words(
      '内焊 0.15 元是在管径单价之外另加，还是单独计价？',
      'Is the inner weld’s 0.15 added to the diameter’s rate or a rate of its own?',
    ),
    options: [
      {
        value: 'addition',
        label: words('另加', 'Added'),
        consequence: words(
          'Φ1200 内焊每米 0.35 + 0.15 = 0.50 元，120 米计 60.00 元。',
          'Φ1200 with inner weld pays 0.35 + 0.15 = 0.50 a metre: 60.00 for 120 m.',
        ),
      },
      {
        value: 'stand_alone',
        label: words('单独计价', 'A rate of its own'),
        consequence: words(
          'Φ1200 内焊每米 0.15 元，120 米计 18.00 元。',
          'Φ1200 inner weld pays 0.15 a metre: 18.00 for 120 m.',
        ),
      },
    ],
    proposed: 'addition',
    mustAsk: false,
    ruleSet: 'welding',
    at: '/tables/1/innerWeld/reading',
  },
]
