import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'

/** What R19.10 and R19.11 leave open beyond the rule set’s own questions. */
export const appraisalNotices: readonly Notice[] = [
  {
    id: 'r19.who_scores',
    type: 'gap',
    clauses: ['R19.10.5', 'R19.10.1'],
    ask: words(
      '“考核权限”一栏是空的：谁评分？部门考核和个人考核各占多少？',
      'The cell “appraisal authority” is empty: who scores, and how do the department’s and the individual’s appraisal weigh?',
    ),
    options: [],
    mustAsk: true,
  },
  {
    id: 'r19.half_points',
    type: 'ambiguity',
    clauses: ['R19.10.2', 'R19.10.3'],
    ask: words('评分能不能打半分？', 'Are half points allowed?'),
    options: [
      {
        value: '0.5',
        label: words('可以打半分', 'Yes'),
        consequence: words('协调性打 8.5 分可以。', '8.5 for coordination is accepted.'),
      },
      {
        value: '1',
        label: words('只打整分', 'Whole points only'),
        consequence: words('8.5 分被拒绝。', '8.5 is refused.'),
      },
    ],
    proposed: '0.5',
    mustAsk: false,
    ruleSet: 'monthly',
    at: '/template/scoreStep',
  },
  {
    id: 'r19.two_cycles',
    type: 'contradiction',
    clauses: ['R19.10.1', 'R19.11.1'],
    ask: words(
      '本制度按月考核，考核管理制度按季度和年度，怎样并行？',
      'This text appraises monthly, the appraisal regulation quarterly and annually. How do they go together?',
    ),
    options: [
      {
        value: 'two_templates',
        label: words('两个周期，各用各的表', 'Two cycles, each with its own template'),
        consequence: words(
          '月度表与季度、年度 360 度考核互不替代。',
          'The monthly sheet and the 360-degree reviews do not replace each other.',
        ),
      },
      {
        value: 'monthly_only',
        label: words('只做月度', 'Monthly only'),
        consequence: words('不做 360 度考核。', 'There is no 360-degree review.'),
      },
    ],
    proposed: 'two_templates',
    mustAsk: false,
  },
  {
    id: 'r19.c_grades_with_quarters',
    type: 'contradiction',
    clauses: ['R19.11.2'],
    ask: words(
      '按季度考核一年只有五个等级，不可能有 6 次 C 等，这条用在哪个周期？',
      'Quarterly reviews give five grades a year, so six C grades cannot happen. To which cycle does the rule belong?',
    ),
    options: [
      {
        value: 'monthly_only',
        label: words('只用于月度考核', 'The monthly cycle only'),
        consequence: words(
          '一年 12 张月度表，第 6 个 C 等触发。',
          'Of 12 monthly sheets the sixth C opens a case.',
        ),
      },
      {
        value: 'all_cycles',
        label: words('各周期合并计算', 'All cycles together'),
        consequence: words(
          '季度、年度的 C 等一并计入。',
          'Quarterly and annual C grades count as well.',
        ),
      },
    ],
    proposed: 'monthly_only',
    mustAsk: false,
  },
  {
    id: 'r19.demote_or_end',
    type: 'ambiguity',
    clauses: ['R19.11.2'],
    ask: words(
      '6 次 C 等是降级还是解除合同，由谁、凭什么定？',
      'Six C grades: demotion or end of contract, decided by whom and on what test?',
    ),
    options: [
      {
        value: 'case_decision',
        label: words('立案逐个决定，不自动执行', 'A case, decided one by one; never automatic'),
        consequence: words(
          '第 6 个 C 等立案，由经理提出、总经理批准。',
          'The sixth C opens a case that the manager proposes and the general manager decides.',
        ),
      },
    ],
    proposed: 'case_decision',
    mustAsk: false,
  },
  {
    id: 'r19.demotion_size',
    type: 'gap',
    clauses: ['R19.11.2', 'R19.11.1'],
    ask: words(
      '降级降几级，从何时起，怎样恢复？',
      'How many levels down, from when, and how back up?',
    ),
    options: [
      {
        value: 'one_level_next_month',
        label: words('降一级，次月起', 'One level, from the next pay month'),
        consequence: words(
          '5 级降 4 级，基本工资由 2100 元变为 1900 元。',
          'Level 5 becomes 4: the base goes from 2,100 to 1,900.',
        ),
      },
    ],
    proposed: 'one_level_next_month',
    mustAsk: true,
  },
  {
    id: 'r19.law_poor_grades',
    type: 'gap',
    clauses: ['R19.11.2'],
    ask: words(
      '因考核差解除合同，须先证明不能胜任并经培训或调岗，程序是否具备？',
      'Ending a contract for poor grades takes proven incompetence, after training or transfer. Is the process there?',
    ),
    options: [
      {
        value: 'documented_process',
        label: words(
          '先培训或调岗，再考核，全程留痕',
          'Training or transfer first, then a new appraisal, on record',
        ),
        consequence: words('直接解除可能被认定违法。', 'Ending it at once may be unlawful.'),
      },
    ],
    proposed: 'documented_process',
    mustAsk: false,
    law: true,
  },
  {
    id: 'r19.sheet_due_before_month_end',
    type: 'contradiction',
    clauses: ['R19.10.1'],
    ask: words(
      '25 日前交的考核表盖不住当月最后几天，考核期怎样定？',
      'A sheet due on the 25th cannot cover the month’s last days. Which period does it cover?',
    ),
    options: [
      {
        value: '26_to_25',
        label: words('上月 26 日至本月 25 日', 'From the 26th to the 25th'),
        consequence: words(
          '6 月的表考核 5 月 26 日至 6 月 25 日。',
          'June’s sheet covers 26 May to 25 June.',
        ),
      },
      {
        value: 'month_before',
        label: words('上一个自然月', 'The month before'),
        consequence: words('6 月 25 日前交的表考核 5 月。', 'The sheet due on 25 June covers May.'),
      },
    ],
    proposed: '26_to_25',
    mustAsk: true,
  },
  {
    id: 'r19.year_from_months',
    type: 'gap',
    clauses: ['R19.11.1'],
    ask: words(
      '月度成绩怎样汇成年度调薪和年终奖？原文没有公式。',
      'How do monthly results become the yearly raise and bonus? The text has no formula.',
    ),
    options: [
      {
        value: 'plain_mean',
        label: words(
          '显示各月平均，注明是假定',
          'The plain mean is shown, marked as an assumption',
        ),
        consequence: words(
          '12 个月平均 82.50 分，只供参考。',
          'A mean of 82.50 over 12 months, for information.',
        ),
      },
      {
        value: 'own_formula',
        label: words('公司另定公式', 'A formula of the company’s own'),
        consequence: words('定好之前不计算。', 'Nothing is worked out until it is set.'),
      },
    ],
    proposed: 'plain_mean',
    mustAsk: true,
  },
]
