import { words } from '@bylaw/kernel'
import type { Clause } from '../../pack'

/** R19.10 to R19.12: the monthly sheet, what follows from it, levels and the monthly award. */
export const appraisal: readonly Clause[] = [
  {
    id: 'R19.10',
    heading: words('月度考核', 'Monthly appraisal'),
    text: words(
      '工程部按月考核，考核表由工作态度和职务能力两部分组成。',
      'The department is appraised monthly, on a sheet in two parts: attitude and ability.',
    ),
  },
  {
    id: 'R19.10.1',
    heading: words('每月 25 日前提出', 'Proposed by the 25th'),
    text: words(
      '每月 25 日前提出当月考核，部门考核与个人考核分开进行。',
      'The month’s appraisal, of departments and of individuals, is proposed by the 25th.',
    ),
  },
  {
    id: 'R19.10.2',
    heading: words('工作态度 40 分', 'Attitude: 40'),
    text: words(
      '工作态度 40 分：积极性 10、协调性 10、忠诚度 15、仪容仪表 5。',
      'Attitude counts 40: enthusiasm 10, coordination 10, loyalty 15, appearance 5.',
    ),
  },
  {
    id: 'R19.10.3',
    heading: words('职务能力 40 分', 'Ability: 40'),
    text: words(
      '职务能力 40 分：计划能力 8、执行能力 10、工作质量 12、工作记录 10。',
      'Ability counts 40: planning 8, execution 10, work quality 12, records 10.',
    ),
  },
  {
    id: 'R19.10.4',
    heading: words('两部分合计 80 分', 'The printed maxima add up to 80'),
    text: words(
      '印出的两部分合计 80 分，其余部分没有印出。',
      'The two printed parts add up to 80; the rest is not printed.',
    ),
  },
  {
    id: 'R19.10.5',
    heading: words('考核权限', 'Who appraises'),
    text: words(
      '“考核权限”一栏空白，没有写由谁评分、由谁核定。',
      'The cell is empty: who scores and who confirms is not written.',
    ),
  },
  {
    id: 'R19.11',
    heading: words('考核结果的运用', 'What results lead to'),
    text: words(
      '月度考核结果影响薪酬、职级和去留。',
      'Monthly results bear on pay, level and employment.',
    ),
  },
  {
    id: 'R19.11.1',
    heading: words('年度调薪、降级与年终奖', 'Yearly raise, demotion and bonus'),
    text: words(
      '月度考核结果作为年度升薪、降级和年终奖的依据。',
      'Monthly results decide the yearly raise, demotion and year-end bonus.',
    ),
  },
  {
    id: 'R19.11.2',
    heading: words('年度内 6 次 C 等', 'Six C grades within a year'),
    text: words(
      '一年内有 6 次考核为 C 等的，予以降级或解除合同。',
      'Six C grades within a year mean demotion or the end of the contract.',
    ),
  },
  {
    id: 'R19.12',
    heading: words('等级与评优', 'Levels and award'),
    text: words(
      '技术等级与年限、成绩挂钩，每月评选优秀员工。',
      'Levels go by years and results; outstanding employees are chosen every month.',
    ),
  },
  {
    id: 'R19.12.1',
    heading: words('按年限和成绩定级', 'Levels by years and results'),
    text: words(
      '员工等级按工作年限和成绩确定，各等级享有相应的权利和待遇。',
      'A level follows from years of work and results; each has its rights and benefits.',
    ),
  },
  {
    id: 'R19.12.2',
    heading: words('每月评两名，每人 200 元', 'Two a month, 200 each'),
    text: words(
      '每月评选优秀员工两名，各奖现金 200 元。',
      'Two outstanding employees a month, 200 yuan in cash each.',
    ),
  },
  {
    id: 'R19.12.3',
    heading: words('匿名提名、逐级审批', 'Anonymous nomination, then approval'),
    text: words(
      '由员工不记名提名，票多者当选，经部门经理和副总经理审核、总经理批准。',
      'Staff nominate anonymously; most votes win; the manager and the deputy general manager review, the general manager approves.',
    ),
  },
  {
    id: 'R19.12.4',
    heading: words('一票否决', 'Veto'),
    text: words(
      '当月有客户投诉、质量问题或工作懈怠的，三位审批人任何一位都可以一票否决。',
      'After a customer complaint, a quality problem or slackness in the month, each of the three may veto.',
    ),
  },
]
