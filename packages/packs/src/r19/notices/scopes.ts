import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'

/** What R19.14.8 and R19.18 leave open about installation, drainage and day-rate work. */
export const scopeNotices: readonly Notice[] = [
  {
    id: 'r19.drain_has_one_column',
    type: 'ambiguity',
    clauses: ['R19.14.4', 'R19.14.5', 'R19.14.6'],
    ask: words(
      '排水管只有一栏单价，是没有第二人，还是漏印？',
      'Drainage has one price column: is there no second role, or is it missing?',
    ),
    options: [
      {
        value: 'single_role',
        label: words('只有一个角色', 'A single role'),
        consequence: words('Φ800 每米共付 0.2 元。', 'A metre of Φ800 costs 0.2 in all.'),
      },
      {
        value: 'column_missing',
        label: words('漏印，由公司补价', 'A column is missing; the company adds it'),
        consequence: words(
          '补价之前，按第二人申报的排水管被拒绝。',
          'Until it is added, drainage claimed at the second rate is refused.',
        ),
      },
    ],
    proposed: 'single_role',
    mustAsk: true,
  },
  {
    id: 'r19.doubling_covers',
    type: 'ambiguity',
    clauses: ['R19.14.8', 'R19.14.7'],
    ask: words(
      '包安装 2 倍是否连内焊 0.15 元和第二栏一起翻倍？',
      'Does the doubling for full installation cover the inner weld and the second column?',
    ),
    options: [
      {
        value: 'both',
        label: words('一起翻倍', 'Both'),
        consequence: words(
          'Φ1500 包安装含内焊：2 ×（0.35 + 0.15）= 1.00 元/米。',
          'Φ1500 installed with inner weld: 2 × (0.35 + 0.15) = 1.00 a metre.',
        ),
      },
      {
        value: 'outer_only',
        label: words('只翻外焊单价', 'The outer rate only'),
        consequence: words('2 × 0.35 + 0.15 = 0.85 元/米。', '2 × 0.35 + 0.15 = 0.85 a metre.'),
      },
    ],
    proposed: 'both',
    mustAsk: false,
    ruleSet: 'welding',
    at: '/installCovers',
  },
  {
    id: 'r19.lowering_supply_pipe',
    type: 'ambiguity',
    clauses: ['R19.14.8'],
    ask: words(
      '排水管包安装含下沟，给水管只写打磨；给水管下沟是否在单价之内？',
      'Installing drainage pipe includes lowering it; supply pipe names grinding instead. Is lowering a supply pipe inside the price?',
    ),
    options: [
      {
        value: 'outside',
        label: words('不在内，另行标注', 'Outside, and flagged'),
        consequence: words('给水管下沟另行议价。', 'Lowering a supply pipe is priced apart.'),
      },
      {
        value: 'included',
        label: words('在内', 'Included'),
        consequence: words('给水管下沟不另计。', 'Lowering a supply pipe pays nothing extra.'),
      },
    ],
    proposed: 'outside',
    mustAsk: false,
  },
  {
    id: 'r19.install_to_weld_ratio',
    type: 'contradiction',
    clauses: ['R19.14.8', 'R19.16.3', 'R19.16.4'],
    ask: words(
      '员工包安装是焊接的 2 倍，承包却是 0.05 ÷ 0.02 = 2.5 倍，是否都照原文？',
      'For employees installation is 2 times welding, for contractors 0.05 ÷ 0.02 = 2.5 times. Do both stand?',
    ),
    options: [
      {
        value: '2',
        label: words('都照原文', 'Both stand'),
        consequence: words(
          '员工 2 倍，承包 2.5 倍。',
          '2 times for employees, 2.5 for contractors.',
        ),
      },
      {
        value: '2.5',
        label: words('统一为 2.5 倍', '2.5 times for both'),
        consequence: words(
          '员工 Φ110 包安装每米由 1.00 元变为 1.25 元；承包公式不变。',
          'An employee’s Φ110 installation pays 1.25 a metre instead of 1.00; the contractors’ formulas stay.',
        ),
      },
    ],
    proposed: '2',
    mustAsk: false,
    ruleSet: 'welding',
    at: '/scopeFactors/install',
  },
  {
    id: 'r19.day_rate_and_base',
    type: 'ambiguity',
    clauses: ['R19.18.3', 'R19.13.3'],
    ask: words(
      '每天 80 元是在当天基本工资之外，还是代替它？',
      'Is the 80 a day on top of that day’s base pay or in its place?',
    ),
    options: [
      {
        value: 'on_top',
        label: words('之外另加', 'On top'),
        consequence: words('3 天另加 240.00 元。', 'Three days add 240.00.'),
      },
      {
        value: 'in_place',
        label: words('代替当天基本工资', 'In its place'),
        consequence: words(
          '3 天计 240.00 元，同时扣除 3 天基本工资。系统按另加计算，要扣的请登记为扣罚。',
          'Three days pay 240.00 and three days of base pay are taken off. The system adds them: record what is to come off as a penalty.',
        ),
      },
    ],
    proposed: 'on_top',
    mustAsk: true,
  },
]
