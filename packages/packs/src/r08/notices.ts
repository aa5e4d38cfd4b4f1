import { words } from '@bylaw/kernel'
import type { Notice } from '../pack'
import { reworded } from '../reworded'
import { FOUR_GRADES, PASS_OR_FAIL } from './grades'

/** What R08 leaves open beyond the rule sets’ own questions. */
export const notices: readonly Notice[] = [
  {
    id: 'appraisal.weights',
    type: 'gap',
    clauses: ['R08.3.1'],
    ask: words(
      '部门由谁评分、各占多少？原文没有写。',
      'Who scores the department, and for how much does each count? The text does not say.',
    ),
    options: [
      {
        value: { self: '0', peer: '0', superior: '100', customer: '0' },
        label: words('只由公司领导评分', 'Company leadership alone'),
        consequence: words('其余各方的评分只作参考。', 'What the others think is for information.'),
      },
      {
        value: { self: '10', peer: '20', superior: '50', customer: '20' },
        label: words('四方各占 10、20、50、20', 'All four: 10, 20, 50 and 20'),
        consequence: words(
          '自评 80、同事 90、上级 85、客户 75：总分 83.5。',
          '80 from oneself, 90 from peers, 85 from above, 75 from customers: 83.5 in all.',
        ),
      },
      {
        value: { self: '25', peer: '25', superior: '25', customer: '25' },
        label: words('四方各占 25', 'All four: 25 each'),
        consequence: words('同样的评分：总分 82.5。', 'The same scores: 82.5 in all.'),
      },
    ],
    mustAsk: true,
    ruleSet: 'department_performance',
    at: '/template/weightsPercent',
  },
  {
    id: 'r08.department_cycle',
    type: 'gap',
    clauses: ['R08.3.1'],
    ask: words(
      '部门多久考核一次？原文没有写。',
      'How often is the department appraised? The text does not say.',
    ),
    options: [
      {
        value: { period: 'quarter', dueDay: 'last' },
        label: words('每季度', 'Every quarter'),
        consequence: words(
          '3 月、6 月、9 月、12 月末各一次。',
          'At the ends of March, June, September and December.',
        ),
      },
      {
        value: { period: 'year', dueDay: 'last' },
        label: words('每年', 'Every year'),
        consequence: words('12 月末一次。', 'At the end of December.'),
      },
      {
        value: { period: 'month', dueDay: 'last' },
        label: words('每月', 'Every month'),
        consequence: words('每月末一次。', 'At the end of each month.'),
      },
    ],
    proposed: { period: 'quarter', dueDay: 'last' },
    mustAsk: false,
    ruleSet: 'department_performance',
    at: '/cycle',
  },
  {
    id: 'r08.department_grades',
    type: 'gap',
    clauses: ['R08.3.1'],
    ask: words(
      '部门考核分哪几等？原文没有写。',
      'Which grades does the appraisal of the department have? The text names none.',
    ),
    options: [
      {
        value: FOUR_GRADES,
        label: words('用 R15 的四等：90、80、60 分', 'The four grades of R15: 90, 80, 60'),
        consequence: words('83.5 分为良好，65 分为合格。', '83.5 is good, 65 is a pass.'),
      },
      {
        value: PASS_OR_FAIL,
        label: words('只分合格、不合格', 'Pass and fail only'),
        consequence: words('83.5 分和 65 分同为合格。', '83.5 and 65 both pass.'),
      },
    ],
    proposed: FOUR_GRADES,
    mustAsk: false,
    ruleSet: 'department_performance',
    at: '/bands',
  },
  {
    id: 'appraisal.weights',
    type: 'gap',
    clauses: ['R08.3.2'],
    ask: words(
      '个人由谁评分、各占多少？原文没有写。',
      'Who scores a person, and for how much does each count? The text does not say.',
    ),
    options: [
      {
        value: { self: '0', peer: '0', superior: '100', customer: '0' },
        label: words('只由上级评分', 'The superior alone'),
        consequence: words('其余各方的评分只作参考。', 'What the others think is for information.'),
      },
      {
        value: { self: '10', peer: '20', superior: '50', customer: '20' },
        label: words('四方各占 10、20、50、20', 'All four: 10, 20, 50 and 20'),
        consequence: words(
          '自评 80、同事 90、上级 85、客户 75：总分 83.5。',
          '80 from oneself, 90 from peers, 85 from above, 75 from customers: 83.5 in all.',
        ),
      },
      {
        value: { self: '25', peer: '25', superior: '25', customer: '25' },
        label: words('四方各占 25', 'All four: 25 each'),
        consequence: words('同样的评分：总分 82.5。', 'The same scores: 82.5 in all.'),
      },
    ],
    mustAsk: true,
    ruleSet: 'individual_performance',
    at: '/template/weightsPercent',
  },
  {
    id: 'r08.individual_cycle',
    type: 'gap',
    clauses: ['R08.3.2'],
    ask: words(
      '个人多久考核一次？原文没有写。',
      'How often is a person appraised? The text does not say.',
    ),
    options: [
      {
        value: { period: 'quarter', dueDay: 'last' },
        label: words('每季度', 'Every quarter'),
        consequence: words(
          '3 月、6 月、9 月、12 月末各一次。',
          'At the ends of March, June, September and December.',
        ),
      },
      {
        value: { period: 'year', dueDay: 'last' },
        label: words('每年', 'Every year'),
        consequence: words('12 月末一次。', 'At the end of December.'),
      },
      {
        value: { period: 'month', dueDay: 'last' },
        label: words('每月', 'Every month'),
        consequence: words('每月末一次。', 'At the end of each month.'),
      },
    ],
    proposed: { period: 'quarter', dueDay: 'last' },
    mustAsk: false,
    ruleSet: 'individual_performance',
    at: '/cycle',
  },
  {
    id: 'r08.individual_grades',
    type: 'gap',
    clauses: ['R08.3.2'],
    ask: words(
      '个人考核分哪几等？原文没有写。',
      'Which grades does the appraisal of a person have? The text names none.',
    ),
    options: [
      {
        value: FOUR_GRADES,
        label: words('用 R15 的四等：90、80、60 分', 'The four grades of R15: 90, 80, 60'),
        consequence: words('83.5 分为良好，65 分为合格。', '83.5 is good, 65 is a pass.'),
      },
      {
        value: PASS_OR_FAIL,
        label: words('只分合格、不合格', 'Pass and fail only'),
        consequence: words('83.5 分和 65 分同为合格。', '83.5 and 65 both pass.'),
      },
    ],
    proposed: FOUR_GRADES,
    mustAsk: false,
    ruleSet: 'individual_performance',
    at: '/bands',
  },
  reworded(
    'survey',
    'survey.after',
    { ruleSet: 'satisfaction', clauses: ['R08.3.1.3'] },
    words(
      '服务结束后多久询问客户的满意度？原文没有写。',
      'How long after the service is the customer asked? The text does not say.',
    ),
  ),
  {
    id: 'procedure.cadence',
    type: 'gap',
    clauses: ['R08.2.4'],
    ask: words(
      '项目经理多久向技术总监报告一次？原文只说“及时”。',
      'How often does the project manager report to the director? The text only says “in time”.',
    ),
    options: [
      {
        value: { every: 1, unit: 'week' },
        label: words('每周', 'Every week'),
        consequence: words(
          '周一报告过，下周一再报告；急事随时报告。',
          'Reported on a Monday, again the next; urgent matters at any time.',
        ),
      },
      {
        value: { every: 1, unit: 'month' },
        label: words('每月', 'Every month'),
        consequence: words(
          '3 月 31 日报告过，4 月 30 日再报告。',
          'Reported on 31 March, again on 30 April.',
        ),
      },
    ],
    proposed: { every: 1, unit: 'week' },
    mustAsk: true,
    ruleSet: 'project_report',
    at: '/template/cadence',
  },
  {
    id: 'procedure.cadence',
    type: 'gap',
    clauses: ['R08.4.5'],
    ask: words(
      '本制度多久检查、改进一次？原文没有周期。',
      'How often is this regulation reviewed? The text has no period.',
    ),
    options: [
      {
        value: { every: 1, unit: 'year' },
        label: words('每年', 'Every year'),
        consequence: words(
          '今年 3 月检查过，明年 3 月再检查。',
          'Reviewed this March, again next March.',
        ),
      },
      {
        value: { every: 1, unit: 'quarter' },
        label: words('每季度', 'Every quarter'),
        consequence: words(
          '3 月 31 日检查过，6 月 30 日再检查。',
          'Reviewed on 31 March, again on 30 June.',
        ),
      },
    ],
    proposed: { every: 1, unit: 'year' },
    mustAsk: true,
    ruleSet: 'regulation_review',
    at: '/template/cadence',
  },
  {
    id: 'r08.content_weights',
    type: 'gap',
    clauses: ['R08.3.1.1', 'R08.3.1.2', 'R08.3.1.3', 'R08.3.2.1', 'R08.3.2.2'],
    ask: words(
      '各项考核内容各占多少？原文没有写。',
      'What does each thing appraised weigh? The text has no figures.',
    ),
    options: [
      {
        value: 'one_score',
        label: words('每位评价人给一个总分', 'Each rater gives one score'),
        consequence: words('各项内容是评分时的提示。', 'What is listed guides the score.'),
      },
      {
        value: 'by_content',
        label: words('公司另定各项满分', 'A maximum for each, set by the company'),
        consequence: words('须改考核模板。', 'The template has to be changed.'),
      },
    ],
    proposed: 'one_score',
    mustAsk: false,
  },
  {
    id: 'r08.satisfaction_source',
    type: 'ambiguity',
    clauses: ['R08.3.1.3'],
    ask: words(
      '客户满意度取自评分人的打分，还是客户调查的结果？',
      'Is customer satisfaction what raters think, or the result of asking customers?',
    ),
    options: [
      {
        value: 'survey',
        label: words(
          '用回访调查的满意率，供评分参考',
          'The rate found by asking customers, shown to raters',
        ),
        consequence: words(
          '满意率 92% 的，评分时一并显示。',
          'A rate of 92% is shown beside the sheet.',
        ),
      },
      {
        value: 'raters',
        label: words('由评分人判断', 'What raters think'),
        consequence: words(
          '没有客户答卷也能评分。',
          'It is scored without any answer from customers.',
        ),
      },
    ],
    proposed: 'survey',
    mustAsk: false,
  },
  {
    id: 'r08.survey_expires',
    type: 'gap',
    clauses: ['R08.3.1.3'],
    ask: words(
      '满意度问卷多久失效？原文没有写，先用系统初始值。',
      'When does the satisfaction survey end? The text does not say; the system’s initial value stands.',
    ),
    options: [
      {
        value: { count: 14, unit: 'days' },
        label: words('14 天', '14 days'),
        consequence: words(
          '周一发出，两周后的周一失效。',
          'Sent on a Monday, it ends on the Monday two weeks later.',
        ),
      },
      {
        value: { count: 7, unit: 'days' },
        label: words('7 天', '7 days'),
        consequence: words('周一发出，下周一失效。', 'Sent on a Monday, it ends a week later.'),
      },
    ],
    proposed: { count: 14, unit: 'days' },
    mustAsk: false,
    ruleSet: 'satisfaction',
    at: '/expires',
  },
  {
    id: 'r08.survey_reminders',
    type: 'gap',
    clauses: ['R08.3.1.3'],
    ask: words(
      '没有评分的客户提醒几次？原文没有写，先用系统初始值。',
      'How often are silent customers reminded? The text does not say; the system’s initial value stands.',
    ),
    options: [
      {
        value: 1,
        label: words('一次', 'Once'),
        consequence: words('3 天没有评分，提醒一次。', 'After three days without an answer, once.'),
      },
      {
        value: 0,
        label: words('不提醒', 'Never'),
        consequence: words('只问一次。', 'They are asked once.'),
      },
    ],
    proposed: 1,
    mustAsk: false,
    ruleSet: 'satisfaction',
    at: '/reminders/most',
  },
  {
    id: 'r08.delivery_late',
    type: 'gap',
    clauses: ['R08.3.1.2'],
    ask: words(
      '交付周期怎样衡量？原文没有写标准。',
      'How is the delivery cycle measured? The text has no standard.',
    ),
    options: [
      {
        value: 'against_plan',
        label: words('与项目计划的日期比', 'Against the dates of the project plan'),
        consequence: words(
          '计划 60 天、实际 66 天，超期 10%。',
          'Planned 60 days and took 66: 10% late.',
        ),
      },
      {
        value: 'against_past',
        label: words('与以往同类项目比', 'Against earlier projects of the kind'),
        consequence: words(
          '以往平均 70 天，本次 66 天为缩短。',
          '70 days on average before, 66 now: shorter.',
        ),
      },
    ],
    proposed: 'against_plan',
    mustAsk: false,
  },
  {
    id: 'procedure.stand_in',
    type: 'ambiguity',
    clauses: ['R08.2.1'],
    ask: words(
      '项目经理不在时，能否由他人代为启动项目？',
      'May someone else start a project for the project manager?',
    ),
    options: [
      {
        value: 'deputy_in_writing',
        label: words('可书面委托代理人', 'A deputy named in writing'),
        consequence: words(
          '项目经理书面委托的人提交计划，项目可以启动。',
          'The plan of a named deputy starts the project.',
        ),
      },
      {
        value: 'no',
        label: words('必须本人', 'In person only'),
        consequence: words(
          '项目经理不在，项目不启动。',
          'Without the project manager it does not start.',
        ),
      },
    ],
    proposed: 'no',
    mustAsk: false,
    ruleSet: 'project_start',
    at: '/template/standIn',
  },
  {
    id: 'r08.plan_approved_by',
    type: 'gap',
    clauses: ['R08.2.1', 'R08.2.2'],
    ask: words('详细计划和工作分解结构由谁审定？', 'Who approves the plan and the work breakdown?'),
    options: [
      {
        value: 'technical_director',
        label: words('技术总监', 'The technical director'),
        consequence: words('未经审定的项目不得开工。', 'No project starts before that.'),
      },
      {
        value: 'project_manager',
        label: words('项目经理自定并报备', 'The project manager, who tells the director'),
        consequence: words('报备后即可开工。', 'It may start once the director is told.'),
      },
    ],
    proposed: 'technical_director',
    mustAsk: false,
  },
  {
    id: 'r08.two_managers',
    type: 'ambiguity',
    clauses: ['R08.1.2'],
    ask: words('一名项目经理能否兼管两个项目组？', 'May one project manager lead two groups?'),
    options: [
      {
        value: 'yes',
        label: words('可以，每组仍只有一名', 'Yes; each group still has one'),
        consequence: words(
          '王某同时任甲、乙两组项目经理，符合规定。',
          'One person may be the manager of groups A and B.',
        ),
      },
      {
        value: 'no',
        label: words('不可以', 'No'),
        consequence: words('乙组须另设项目经理。', 'Group B needs a manager of its own.'),
      },
    ],
    proposed: 'yes',
    mustAsk: false,
  },
  {
    id: 'r08.performance_consequences',
    type: 'gap',
    clauses: ['R08.3'],
    ask: words(
      '考核结果影响什么？原文没有写奖惩。',
      'What follows from the results? The text names no consequence.',
    ),
    options: [],
    mustAsk: false,
  },
  {
    id: 'r08.supervised_by',
    type: 'gap',
    clauses: ['R08.4.5'],
    ask: words(
      '本制度的执行由谁监督、谁可以修改？',
      'Who supervises this regulation, and who may change it?',
    ),
    options: [
      {
        value: 'director',
        label: words(
          '技术总监监督，公司批准修改',
          'The director supervises, the company approves changes',
        ),
        consequence: words('改动须有批准记录。', 'Changes need an approval on record.'),
      },
      {
        value: 'department',
        label: words('由部门自行修改', 'The department changes it by itself'),
        consequence: words('部门会议通过即生效。', 'A department meeting is enough.'),
      },
    ],
    proposed: 'director',
    mustAsk: false,
  },
]
