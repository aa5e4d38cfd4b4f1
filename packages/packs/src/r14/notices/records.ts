import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'

/** What R14.3 to R14.6 leave open: feedback, records, reports and causes. */
export const recordNotices: readonly Notice[] = [
  {
    id: 'r14.feedback_how_often',
    type: 'gap',
    clauses: ['R14.3.3'],
    ask: words(
      '多久向客户反馈一次进展？原文没有写。',
      'How often is progress fed back? The text does not say.',
    ),
    options: [
      {
        value: 'sla_pack',
        label: words('按服务时限中的定期通报', 'As the service levels say'),
        consequence: words('须另行采用服务时限。', 'Service levels have to be adopted.'),
      },
      {
        value: 'on_change',
        label: words('有变化才反馈', 'When something changes'),
        consequence: words(
          '长时间没有进展时客户得不到消息。',
          'Without progress the customer hears nothing.',
        ),
      },
    ],
    proposed: 'sla_pack',
    mustAsk: false,
  },
  {
    id: 'r14.working_time_unit',
    type: 'gap',
    clauses: ['R14.4.3'],
    ask: words('用时按多细记录？', 'How finely is working time recorded?'),
    options: [
      {
        value: 'minutes_15',
        label: words('15 分钟一档', 'In steps of 15 minutes'),
        consequence: words('做了 20 分钟记 30 分钟。', '20 minutes are recorded as 30.'),
      },
      {
        value: 'minutes_1',
        label: words('按分钟', 'To the minute'),
        consequence: words('做了 20 分钟记 20 分钟。', '20 minutes are recorded as 20.'),
      },
    ],
    proposed: 'minutes_1',
    mustAsk: false,
  },
  {
    id: 'r14.working_time_use',
    type: 'ambiguity',
    clauses: ['R14.4.3'],
    ask: words('记录的用时会用于考核吗？', 'Is the recorded time used in appraisals?'),
    options: [
      {
        value: 'planning_only',
        label: words('只用于安排工作', 'For planning only'),
        consequence: words('不进入个人考核。', 'It enters nobody’s appraisal.'),
      },
      {
        value: 'appraisal',
        label: words('用于考核', 'In appraisals too'),
        consequence: words('须写入考核规定。', 'The appraisal rules have to say so.'),
      },
    ],
    proposed: 'planning_only',
    mustAsk: false,
  },
  {
    id: 'r14.ad_hoc_when',
    type: 'gap',
    clauses: ['R14.4.5'],
    ask: words('什么情况下要临时汇报？', 'When is an ad-hoc report due?'),
    options: [
      {
        value: 'urgent_or_asked',
        label: words('紧急问题和上级要求时', 'For urgent problems and on request'),
        consequence: words('紧急问题解决当天汇报。', 'On the day an urgent problem is solved.'),
      },
      {
        value: 'asked',
        label: words('只在上级要求时', 'On request only'),
        consequence: words('平时只有定期汇报。', 'Otherwise periodic reports suffice.'),
      },
    ],
    proposed: 'urgent_or_asked',
    mustAsk: false,
  },
  {
    id: 'r14.recurring_when',
    type: 'gap',
    clauses: ['R14.6.2'],
    ask: words(
      '多久之内出现几次算“反复出现”？原文没有写。',
      'How often within what time is a problem recurring? The text does not say.',
    ),
    options: [
      {
        value: 'three_in_30_days',
        label: words('30 天内 3 次', 'Three times in 30 days'),
        consequence: words('第三次出现时列入评估。', 'The third one puts it on the list.'),
      },
      {
        value: 'two_in_90_days',
        label: words('90 天内 2 次', 'Twice in 90 days'),
        consequence: words('第二次出现时列入评估。', 'The second one puts it on the list.'),
      },
    ],
    proposed: 'three_in_30_days',
    mustAsk: true,
  },
  {
    id: 'r14.root_cause_owner',
    type: 'gap',
    clauses: ['R14.6.3'],
    ask: words('根本原因由谁查、多久解决？', 'Who finds the root cause, and by when?'),
    options: [
      {
        value: 'named_at_review',
        label: words('评估时指定负责人和期限', 'Named at the evaluation'),
        consequence: words('到期未解决的报上级。', 'Past its date the superior is told.'),
      },
      {
        value: 'last_assignee',
        label: words('最近一次的承办人', 'The last assignee'),
        consequence: words('与下一次同类问题一并解决。', 'Along with the next such problem.'),
      },
    ],
    proposed: 'named_at_review',
    mustAsk: false,
  },
]
