import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'

/** What R04.3 leaves open: hours, lateness, leave and equipment. */
export const attendanceNotices: readonly Notice[] = [
  {
    id: 'r04.working_hours',
    type: 'gap',
    clauses: ['R04.3.1'],
    ask: words(
      '几点上班、几点下班？原文没有写。',
      'When does work begin and end? The text does not say.',
    ),
    options: [
      {
        value: 'company_hours',
        label: words('按公司工作日历', 'The company’s calendar'),
        consequence: words(
          '迟到、早退按日历的起止时间判断。',
          'Late and early are judged by the calendar.',
        ),
      },
      {
        value: 'own_hours',
        label: words('本组另定', 'Hours of the group’s own'),
        consequence: words('须为本组另建日历。', 'The group needs a calendar of its own.'),
      },
    ],
    proposed: 'company_hours',
    mustAsk: true,
  },
  {
    id: 'r04.late_after',
    type: 'gap',
    clauses: ['R04.3.1'],
    ask: words(
      '晚到几分钟算迟到？有什么后果？',
      'After how many minutes is someone late, and what follows?',
    ),
    options: [
      {
        value: 'one_minute',
        label: words('过点即算，只记录', 'At once; recorded only'),
        consequence: words('9:01 到岗记一次迟到。', '09:01 is recorded as late.'),
      },
      {
        value: 'ten_minutes',
        label: words('超过 10 分钟，只记录', 'After ten minutes; recorded only'),
        consequence: words('9:10 不算，9:11 算。', '09:10 is in time, 09:11 is late.'),
      },
    ],
    proposed: 'one_minute',
    mustAsk: true,
  },
  {
    id: 'r04.leave_approved_by',
    type: 'gap',
    clauses: ['R04.3.2'],
    ask: words('请假由谁批准、提前多久？', 'Who approves leave, and how long beforehand?'),
    options: [
      {
        value: 'leader',
        label: words('组长批准', 'The leader'),
        consequence: words(
          '组长不在时由副组长批准。',
          'The deputy approves while the leader is away.',
        ),
      },
      {
        value: 'manager',
        label: words('部门经理批准', 'The department’s manager'),
        consequence: words('组长先签意见。', 'The leader comments first.'),
      },
    ],
    proposed: 'leader',
    mustAsk: true,
  },
  {
    id: 'r04.equipment_damage',
    type: 'gap',
    clauses: ['R04.3.4'],
    ask: words(
      '损坏设备怎样处理？原文没有写赔偿和处分。',
      'What follows from damage? The text names no compensation and no sanction.',
    ),
    options: [
      {
        value: 'record',
        label: words('记录并报组长', 'Recorded, and the leader is told'),
        consequence: words(
          '赔偿另按法律和公司规定。',
          'Compensation follows the law and the company’s rules.',
        ),
      },
      {
        value: 'discipline',
        label: words('按公司的奖惩规定', 'By the company’s discipline'),
        consequence: words('须另行采用奖惩规定。', 'A regulation on discipline has to be adopted.'),
      },
    ],
    proposed: 'record',
    mustAsk: false,
  },
  {
    id: 'r04.law_absence',
    type: 'gap',
    clauses: ['R04.3.2'],
    ask: words(
      '病假等法定假期事先来不及批准的，能否算旷工？',
      'May sick leave, which the law grants, count as absence when it could not be approved beforehand?',
    ),
    options: [
      {
        value: 'later_proof',
        label: words('可事后补办，不算旷工', 'It may be shown afterwards'),
        consequence: words('凭证明补假。', 'A certificate makes up for the request.'),
      },
      {
        value: 'as_printed',
        label: words('照原文算旷工', 'Absence, as printed'),
        consequence: words('发生争议时可能不被支持。', 'It may not hold in a dispute.'),
      },
    ],
    proposed: 'later_proof',
    mustAsk: false,
    law: true,
  },
]
