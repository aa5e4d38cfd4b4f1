import { words } from '@bylaw/kernel'
import type { Clause } from '../../pack'

/** R19.13: guarantee, levels, field allowance, probation and the next level. */
export const pay: readonly Clause[] = [
  {
    id: 'R19.13',
    heading: words('工资', 'Pay'),
    text: words(
      '工程部人员的工资由保底、等级基本工资、野外补助、计件提成和奖罚构成。',
      'Pay is made of a guarantee, a level base, a field allowance, piece-rate commission, rewards and penalties.',
    ),
  },
  {
    id: 'R19.13.1',
    heading: words('保底工资 2000 元', 'Guaranteed 2,000 a month'),
    text: words(
      '工程部员工每月最低保障工资 2000 元。',
      'Engineering staff are guaranteed 2,000 yuan a month.',
    ),
  },
  {
    id: 'R19.13.2',
    heading: words('放假一个月以上按最低标准', 'Shutdown of a month or more'),
    text: words(
      '公司通知放假一个月以上（含一个月）的，改按公司最低标准工资发放。',
      'If the company announces a shutdown of one month or more, the company’s minimum standard wage takes the guarantee’s place.',
    ),
  },
  {
    id: 'R19.13.3',
    heading: words('实发工资的构成', 'What actual pay is made of'),
    text: words(
      '实发工资 = 等级基本工资 + 野外补助 + 计件提成 ± 奖罚。（即工资条上的“应发”。）',
      'Actual pay = level base + field allowance + piece-rate commission + rewards − penalties. (The slip calls it “payable”.)',
    ),
  },
  {
    id: 'R19.13.4',
    heading: words('焊工 1–8 级基本工资', 'Base of welder levels 1 to 8'),
    text: words(
      '焊工 1 至 8 级基本工资依次为 1300、1500、1700、1900、2100、2300、2500、3000 元。',
      'Welders’ monthly base from level 1 to 8: 1300, 1500, 1700, 1900, 2100, 2300, 2500, 3000 yuan.',
    ),
  },
  {
    id: 'R19.13.5',
    heading: words('野外补助 500 元', 'Field allowance: 500'),
    text: words('野外补助每月 500 元。', 'The field allowance is 500 yuan.'),
  },
  {
    id: 'R19.13.6',
    heading: words('试用期 1–3 个月', 'Probation: one to three months'),
    text: words('试用期 1 至 3 个月。', 'Probation lasts one to three months.'),
  },
  {
    id: 'R19.13.7',
    heading: words('试用期工资 1500 + 300', 'Probation pay: 1500 + 300'),
    text: words(
      '试用期工资 1500 元，另加岗位补助费 300 元，不计提成。',
      'Probation pays 1,500 yuan plus a post allowance of 300; there is no piece-rate.',
    ),
  },
  {
    id: 'R19.13.8',
    heading: words('转正', 'Confirmation'),
    text: words(
      '转正须熟悉工艺流程和施工规范，焊接技能、现场表现和工作主动性合格。',
      'Confirmation needs process flow, construction rules, welding skill, conduct on site and initiative.',
    ),
  },
  {
    id: 'R19.13.9',
    heading: words('申请高一级别', 'The next level'),
    text: words(
      '工作满 6 个月可申请高一级别，须通过理论考试和能力考核。',
      'After six months’ work a higher level may be applied for; it takes a theory examination and an ability assessment.',
    ),
  },
]
