import { words } from '@bylaw/kernel'
import { option } from '@bylaw/rules-kit'
import type { Notice } from '../pack'

/** What R17.3 leaves open about security, and what the law adds. */
export const securityNotices: readonly Notice[] = [
  {
    id: 'r17.who_grants',
    type: 'gap',
    clauses: ['R17.3.2', 'R17.3.3'],
    ask: words(
      '权限由谁批准、由谁开通、离岗后多久收回？原文没有写。',
      'Who approves permissions, who grants them, and how soon are they withdrawn? The text does not say.',
    ),
    options: [
      option(
        'two_people',
        words(
          '系统主管批准、管理员开通，离岗当天收回',
          'Approved by the system’s head, granted by the administrator, withdrawn on the day of leaving',
        ),
        words('批准和开通不是同一个人。', 'Nobody approves what they grant.'),
      ),
      option(
        'administrator_alone',
        words('管理员自行开通', 'The administrator alone'),
        words('管理员可以给自己授权。', 'Administrators may grant to themselves.'),
      ),
    ],
    proposed: 'two_people',
    mustAsk: false,
  },
  {
    id: 'r17.permission_review',
    type: 'gap',
    clauses: ['R17.3.3'],
    ask: words(
      '已授的权限是否定期复核？原文没有写。',
      'Are granted permissions reviewed periodically? The text does not say.',
    ),
    options: [
      option(
        'quarterly',
        words('每季度复核一次', 'Every quarter'),
        words(
          '调岗后多出的权限最迟一个季度收回。',
          'What a change of post left over is gone within a quarter.',
        ),
      ),
      option(
        'never',
        words('不复核', 'No'),
        words('调岗后多出的权限一直在。', 'It stays for good.'),
      ),
    ],
    proposed: 'quarterly',
    mustAsk: false,
  },
  {
    id: 'r17.stronger_backup',
    type: 'contradiction',
    clauses: ['R17.1.3', 'R17.3.6'],
    ask: words(
      '备份与恢复写了两处：运维部分是按计划做，安全部分是“加强”。按哪一处的标准？',
      'Backup and restore are ruled twice: to a plan under operations, and “stronger” under security. Which standard holds?',
    ),
    options: [
      option(
        'one_plan',
        words('合为一个计划，重要数据加做异地备份', 'One plan; important data also off site'),
        words('巡检和安全检查看同一份记录。', 'Both inspections read the same record.'),
      ),
      option(
        'two_plans',
        words('两套计划', 'Two plans'),
        words(
          '同一份数据备份两次，记录分开。',
          'The same data are backed up twice, on two records.',
        ),
      ),
    ],
    proposed: 'one_plan',
    mustAsk: false,
  },
  {
    id: 'r17.law_logs',
    type: 'gap',
    clauses: ['R17.1.4', 'R17.3.1'],
    ask: words(
      '法律要求网络日志留存不少于六个月，是否照办？',
      'The law asks that network logs be kept for at least six months. Are they?',
    ),
    options: [
      option(
        'six_months',
        words('留存不少于六个月', 'Kept for at least six months'),
        words(
          '1 月 1 日的日志 7 月 1 日以后才能清理。',
          'A log of 1 January may be cleared after 1 July.',
        ),
      ),
    ],
    proposed: 'six_months',
    mustAsk: false,
    law: true,
  },
  {
    id: 'r17.law_incident_report',
    type: 'gap',
    clauses: ['R17.2.4', 'R17.3.1'],
    ask: words(
      '发生网络安全事件须按规定及时向主管部门报告，应急预案里有没有写由谁报、多久内报？',
      'Security incidents have to be reported to the authorities in time. Does the emergency plan say who reports, and how soon?',
    ),
    options: [
      option(
        'in_the_plan',
        words('写进应急预案，指定报告人和时限', 'The plan names the person and the time'),
        words(
          '较大事件按 4 小时内报告准备材料。',
          'For a serious one the report is prepared within 4 hours.',
        ),
      ),
    ],
    proposed: 'in_the_plan',
    mustAsk: false,
    law: true,
  },
]
