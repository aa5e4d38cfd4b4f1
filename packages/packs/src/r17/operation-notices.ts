import { words } from '@bylaw/kernel'
import { option } from '@bylaw/rules-kit'
import type { Notice } from '../pack'

/** What R17.1 and R17.4 leave open about operations and support. */
export const operationNotices: readonly Notice[] = [
  {
    id: 'r17.targets',
    type: 'gap',
    clauses: ['R17.1.1.2'],
    ask: words(
      '运维目标是什么、各是多少？原文没有指标，也没有数字。',
      'What are the targets of operations? The text names neither measure nor figure.',
    ),
    options: [
      option(
        'availability',
        words(
          '按月可用率，数字由公司定',
          'Availability by the month, the figure set by the company',
        ),
        words(
          '例如 99.9%：30 天的月份最多停 43 分 12 秒。',
          '99.9 %, for example: at most 43 min 12 s in a month of 30 days.',
        ),
      ),
      option(
        'faults_and_repair',
        words(
          '按故障次数和恢复时间，数字由公司定',
          'Faults and time to repair, the figures set by the company',
        ),
        words('计划内停机不计。', 'Planned downtime does not count.'),
      ),
    ],
    proposed: 'availability',
    mustAsk: true,
  },
  {
    id: 'r17.inspection_scope',
    type: 'gap',
    clauses: ['R17.1.2'],
    ask: words(
      '巡检查哪些系统、按什么清单、由谁签字？原文没有写。',
      'Which systems are inspected, by which list, and who signs? The text does not say.',
    ),
    options: [
      option(
        'checklist',
        words('每个系统一张清单，巡检人签字', 'A list for each system, signed by the inspector'),
        words('漏项当场看得出。', 'What was left out shows at once.'),
      ),
      option(
        'report',
        words('写一份巡检报告', 'A report'),
        words('查过哪些项要读报告才知道。', 'What was looked at has to be read out of it.'),
      ),
    ],
    proposed: 'checklist',
    mustAsk: false,
  },
  {
    id: 'r17.restore_objective',
    type: 'gap',
    clauses: ['R17.1.3', 'R17.3.6'],
    ask: words(
      '最多丢多久的数据、最多多久恢复？原文没有写。',
      'How much data may be lost, and how long may a restore take? The text does not say.',
    ),
    options: [
      option(
        { lostHours: 24, restoreHours: 8 },
        words('最多丢 24 小时，8 小时内恢复', 'At most 24 hours lost, restored within 8'),
        words('每天备份一次即可。', 'One backup a day is enough.'),
      ),
      option(
        { lostHours: 1, restoreHours: 4 },
        words('最多丢 1 小时，4 小时内恢复', 'At most 1 hour lost, restored within 4'),
        words('每小时备份一次。', 'A backup every hour.'),
      ),
    ],
    proposed: { lostHours: 24, restoreHours: 8 },
    mustAsk: true,
  },
  {
    id: 'r17.restore_is_tested',
    type: 'ambiguity',
    clauses: ['R17.1.3.2'],
    ask: words(
      '“恢复计划”是出事时照做，还是平时也要验证能恢复？',
      'Is the “restore plan” for the day it is needed, or is a restore tried out beforehand?',
    ),
    options: [
      option(
        'tested',
        words('定期验证', 'Tried out periodically'),
        words('备份坏了，在验证那天就知道。', 'A broken backup is known on the day of the test.'),
      ),
      option(
        'when_needed',
        words('出事时照做', 'When needed'),
        words('备份坏了，到用时才知道。', 'A broken backup is found out when it is too late.'),
      ),
    ],
    proposed: 'tested',
    mustAsk: false,
  },
  {
    id: 'r17.alarm_or_warning',
    type: 'ambiguity',
    clauses: ['R17.1.4.1', 'R17.1.4.2'],
    ask: words(
      '告警和预警怎样区分？各从什么值开始？',
      'What tells an alarm from a warning, and from which value is each given?',
    ),
    options: [
      option(
        'two_thresholds',
        words('每项指标设两个值，先预警后告警', 'Two values for each measure, the warning first'),
        words(
          '例如磁盘用到 80% 预警、90% 告警。',
          'A disk at 80 % warns and at 90 % alarms, for example.',
        ),
      ),
      option(
        'one_threshold',
        words('只设一个值', 'One value'),
        words('预警和告警同时发出。', 'Both are given at once.'),
      ),
    ],
    proposed: 'two_thresholds',
    mustAsk: false,
  },
  {
    id: 'r17.who_gets_alarms',
    type: 'gap',
    clauses: ['R17.1.4', 'R17.2.2'],
    ask: words(
      '告警发给谁、多久没人响应再告知谁？原文没有写。',
      'Who gets an alarm, and who hears of it when nobody answers? The text does not say.',
    ),
    options: [
      option(
        'as_tickets',
        words(
          '转成工单，按服务时限和升级规则处理',
          'It becomes a ticket, under the service levels and the escalation rules',
        ),
        words('夜间告警按工单的升级规则通知。', 'At night people are told as for any ticket.'),
      ),
      option(
        'by_mail',
        words('只发邮件给值班人', 'A mail to whoever is on duty'),
        words('没人看邮件时无人知道。', 'Unread, it is known to nobody.'),
      ),
    ],
    proposed: 'as_tickets',
    mustAsk: false,
  },
  {
    id: 'r17.support_hours',
    type: 'gap',
    clauses: ['R17.4', 'R17.4.3'],
    ask: words(
      '技术支持的服务时间、响应和解决时限是什么？原文没有写。',
      'When is support open, and by when are users answered and helped? The text does not say.',
    ),
    options: [
      option(
        'as_service_levels',
        words('按公司采用的服务时限执行', 'As the service levels that the company uses say'),
        words('与外部客户用同一套时限。', 'The same times as for customers.'),
      ),
      option(
        'own',
        words('内部用户另定', 'Times of their own for users inside'),
        words('须另建一套服务时限。', 'A second set of service levels is made.'),
      ),
    ],
    proposed: 'as_service_levels',
    mustAsk: false,
  },
]
