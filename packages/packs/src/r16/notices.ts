import { words } from '@bylaw/kernel'
import type { Notice } from '../pack'
import { CHASED_UNTIL_DONE, MANAGER_WHEN_DUE } from './chasing'

/** What R16 leaves open beyond the rule sets’ own questions. */
export const notices: readonly Notice[] = [
  {
    id: 'escalation.request',
    type: 'gap',
    clauses: ['R16.2.3'],
    ask: words(
      '整改到期没有完成怎样跟踪？原文只说跟踪到完成为止。',
      'What happens when a rectification is not done by its date? The text only says that it is tracked until done.',
    ),
    options: [
      {
        value: CHASED_UNTIL_DONE,
        label: words(
          '到期催责任人并告知经理，之后每个工作日催一次，直到完成',
          'Whoever rectifies and the manager when due, then daily until done',
        ),
        consequence: words(
          '周一 9:00 到期的，当时催一次，周二、周三同一时间各再催一次，完成即止。',
          'Due on Monday at 09:00: chased then, and at the same time on Tuesday and Wednesday, until it is done.',
        ),
      },
      {
        value: MANAGER_WHEN_DUE,
        label: words('到期告知经理一次', 'The manager, once, when due'),
        consequence: words('之后由经理自行跟进。', 'The manager follows it up from there.'),
      },
    ],
    proposed: CHASED_UNTIL_DONE,
    mustAsk: true,
    ruleSet: 'rectification',
    at: '/ladders/request',
  },
  {
    id: 'r16.repeat_finding',
    type: 'gap',
    clauses: ['R16.2.3'],
    ask: words(
      '同一问题再次发现怎么处理？原文没有写。',
      'What if the same is found again? The text does not say.',
    ),
    options: [
      {
        value: 'to_manager',
        label: words('报部门经理分析原因', 'The manager looks for the cause'),
        consequence: words(
          '第二次发现的写明原因和预防措施。',
          'A second finding states cause and prevention.',
        ),
      },
      {
        value: 'appraisal',
        label: words('计入责任人考核', 'It counts in the person’s appraisal'),
        consequence: words('考核时列为扣分事项。', 'It is held against the score.'),
      },
    ],
    proposed: 'to_manager',
    mustAsk: false,
  },
  {
    id: 'r16.attendance_hours',
    type: 'gap',
    clauses: ['R16.1.5'],
    ask: words(
      '上下班时间、请假和旷工的规定没有写，按什么执行？',
      'Hours, leave and absence are not laid down. What holds?',
    ),
    options: [
      {
        value: 'company',
        label: words('按公司统一的考勤规定', 'The company’s common attendance rules'),
        consequence: words('本部门不另定。', 'The department has none of its own.'),
      },
      {
        value: 'own',
        label: words('本部门另定', 'Rules of the department’s own'),
        consequence: words('另建一份考勤规则。', 'An attendance rule set is written.'),
      },
    ],
    proposed: 'company',
    mustAsk: true,
  },
  {
    id: 'r16.inspection_contents',
    type: 'gap',
    clauses: ['R16.2.1'],
    ask: words(
      '质量检查查什么、由谁查？原文没有写。',
      'What is inspected, and by whom? The text does not say.',
    ),
    options: [],
    mustAsk: false,
  },
  {
    id: 'r16.document_check',
    type: 'ambiguity',
    clauses: ['R16.2.4'],
    ask: words('文档“及时更新”由谁核对？', 'Who checks that documents are current?'),
    options: [
      {
        value: 'with_inspection',
        label: words('列入定期质量检查', 'The periodic inspection covers them'),
        consequence: words('与质量检查同一周期。', 'In the same period as the inspection.'),
      },
      {
        value: 'author',
        label: words('由编写人自行负责', 'Whoever wrote them'),
        consequence: words('不另行检查。', 'Nobody else checks.'),
      },
    ],
    proposed: 'with_inspection',
    mustAsk: false,
  },
  {
    id: 'r16.appraisal_contents',
    type: 'gap',
    clauses: ['R16.3.2'],
    ask: words(
      '考核内容、周期和等级没有写，按什么执行？',
      'Contents, period and grades of the appraisal are missing. What holds?',
    ),
    options: [
      {
        value: 'r15',
        label: words('按《技术部人员考核管理制度》（R15）执行', 'The review of R15'),
        consequence: words(
          '同时采用 R15，按季度和年度评分。',
          'R15 is adopted as well: quarterly and annual scores.',
        ),
      },
      {
        value: 'own',
        label: words('公司自定考核表', 'A sheet of the company’s own'),
        consequence: words('新建一份考核规则。', 'A new appraisal rule set is written.'),
      },
    ],
    proposed: 'r15',
    mustAsk: true,
  },
  {
    id: 'r16.manager_or_director',
    type: 'contradiction',
    clauses: ['R16.1.1'],
    ask: words(
      '本制度设部门经理，另两份技术部制度设技术总监，同时采用时谁在上？',
      'This text has a manager where two other texts have a technical director. With both adopted, who is above?',
    ),
    options: [
      {
        value: 'director_above',
        label: words('总监在上，经理向总监报告', 'The director; the manager reports to them'),
        consequence: words(
          '两份编制规则选定一份，并补上另一岗位。',
          'One of the two rule sets is chosen and gets the other post.',
        ),
      },
      {
        value: 'same_post',
        label: words('两者是同一岗位', 'They are one post'),
        consequence: words('编制中只留一个名称。', 'One name stays.'),
      },
    ],
    proposed: 'director_above',
    mustAsk: false,
  },
]
