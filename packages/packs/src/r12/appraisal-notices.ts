import { words } from '@bylaw/kernel'
import { option } from '@bylaw/rules-kit'
import type { Notice } from '../pack'

/** What R12.2 leaves open about appraisal and appeal (APR-07). */
export const appraisalNotices: readonly Notice[] = [
  {
    id: 'r12.appeal_window',
    type: 'gap',
    clauses: ['R12.2.3'],
    ask: words(
      '对考核结果的申诉要在多久之内提出？原文没有期限。',
      'Within what time may a result be appealed? The text has no limit.',
    ),
    options: [
      option(
        { every: 10, unit: 'working_day' },
        words('10 个工作日', '10 working days'),
        words(
          '6 月 1 日（周一）告知结果，6 月 15 日前可以申诉（没有节假日时）。',
          'Told on Monday 1 June: until 15 June, where no holiday comes between.',
        ),
      ),
      option(
        { every: 7, unit: 'day' },
        words('7 天', '7 days'),
        words('6 月 30 日告知结果，7 月 7 日前可以申诉。', 'Told on 30 June: until 7 July.'),
      ),
      option(
        { every: 1, unit: 'month' },
        words('一个月', 'A month'),
        words('6 月 30 日告知结果，7 月 30 日前可以申诉。', 'Told on 30 June: until 30 July.'),
      ),
    ],
    proposed: { every: 10, unit: 'working_day' },
    mustAsk: true,
  },
  {
    id: 'r12.appeal_body',
    type: 'gap',
    clauses: ['R12.2.3'],
    ask: words(
      '申诉由谁受理、由谁裁定？原文没有写。',
      'Who takes an appeal and who decides it? The text does not say.',
    ),
    options: [
      option(
        'without_first_rater',
        words('由不含原评分人的复核人裁定', 'A body without the first rater'),
        words('原评分人只作书面说明。', 'The first rater explains in writing, no more.'),
      ),
      option(
        'next_superior',
        words('由原评分人的上级裁定', 'The first rater’s superior'),
        words('一人裁定。', 'One person decides.'),
      ),
    ],
    proposed: 'without_first_rater',
    mustAsk: true,
  },
  {
    id: 'r12.appeal_effect',
    type: 'gap',
    clauses: ['R12.2.3', 'R12.2.4'],
    ask: words(
      '申诉期间，考核结果对晋升、奖惩、工资还算不算数？',
      'While an appeal runs, does the result already count for promotion, sanctions and pay?',
    ),
    options: [
      option(
        'frozen',
        words('冻结到裁定为止', 'Frozen until decided'),
        words('当月工资按申诉前的结果发。', 'Pay goes by the result before it.'),
      ),
      option(
        'counts',
        words('照常执行，改判后补正', 'It counts, and is corrected if changed'),
        words('改判后补发或冲回差额。', 'The difference is paid or taken back later.'),
      ),
    ],
    proposed: 'frozen',
    mustAsk: true,
  },
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
