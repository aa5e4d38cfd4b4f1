import { words } from '@bylaw/kernel'
import { option } from '@bylaw/rules-kit'
import type { Notice } from '../pack'

/** What R12.2 leaves open about appraisal and appeal (APR-07). */
export const appraisalNotices: readonly Notice[] = [
  {
    id: 'r12.appraisal_how',
    type: 'gap',
    clauses: ['R12.2.1'],
    ask: words(
      '考核由公司哪个部门做、多久一次、怎样定等？原文只写了“业绩和贡献”。',
      'Which department appraises, how often, with which grades? The text only names performance and contribution.',
    ),
    options: [
      option(
        'as_r15',
        words('按《技术部人员考核管理制度》执行', 'As the appraisal of technical staff (R15) says'),
        words(
          '业绩和贡献在季度、年度 360 度考核里评。',
          'Performance and contribution are part of its quarterly and annual reviews.',
        ),
      ),
      option(
        'own',
        words('公司另定考核表', 'A form of the company’s own'),
        words('定好之前不出考核结果。', 'There is no result before it exists.'),
      ),
    ],
    proposed: 'as_r15',
    mustAsk: true,
  },
  {
    id: 'r12.told_when',
    type: 'gap',
    clauses: ['R12.2.2'],
    ask: words(
      '结果在几天内、用什么方式告知本人？原文没有写。',
      'Within how many days, and how, is the person told? The text does not say.',
    ),
    options: [
      option(
        'acknowledged',
        words(
          '定稿后在系统里送达，本人确认收到',
          'In the system once final, with an acknowledgement',
        ),
        words('申诉期限从送达那天起算。', 'The time to appeal runs from that day.'),
      ),
      option(
        'talk',
        words('由上级面谈告知', 'In a talk with the superior'),
        words('申诉期限从面谈记录那天起算。', 'It runs from the day of the record of the talk.'),
      ),
    ],
    proposed: 'acknowledged',
    mustAsk: false,
  },
  {
    id: 'r12.results_decide',
    type: 'gap',
    clauses: ['R12.2.4'],
    ask: words(
      '什么结果带来多少晋升、奖惩和工资变动？原文没有写。',
      'Which result changes promotion, reward and pay by how much? The text has no figures.',
    ),
    options: [],
    mustAsk: true,
  },
]
