import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'

/** What R09.4 leaves open about backups and the data that systems hold. */
export const securityNotices: readonly Notice[] = [
  {
    id: 'procedure.cadence',
    type: 'gap',
    clauses: ['R09.4.4'],
    ask: words(
      '数据多久备份一次？原文只说有备份计划。',
      'How often are data backed up? The text only says that there is a plan.',
    ),
    options: [
      {
        value: { every: 1, unit: 'day' },
        label: words('每天', 'Every day'),
        consequence: words(
          '系统损坏时最多丢一天的数据。',
          'A broken system loses a day’s data at most.',
        ),
      },
      {
        value: { every: 1, unit: 'week' },
        label: words('每周', 'Every week'),
        consequence: words(
          '系统损坏时最多丢一周的数据。',
          'A broken system loses a week’s data at most.',
        ),
      },
    ],
    proposed: { every: 1, unit: 'day' },
    mustAsk: true,
    ruleSet: 'backup',
    at: '/template/cadence',
  },
  {
    id: 'r09.backup_scope',
    type: 'gap',
    clauses: ['R09.4.4'],
    ask: words(
      '备份保留多久、多久试恢复一次？原文没有写。',
      'How long are backups kept, and how often is a restore tried? The text does not say.',
    ),
    options: [],
    mustAsk: false,
  },
  {
    id: 'r09.law_personal_data',
    type: 'gap',
    clauses: ['R09.4.2', 'R09.4.3'],
    ask: words(
      '系统内有员工和客户的个人信息，访问和保存是否符合个人信息保护的规定？',
      'The systems hold personal data of staff and customers. Do access and retention meet data protection law?',
    ),
    options: [
      {
        value: 'counsel',
        label: words('请法律顾问核对', 'Counsel looks at it'),
        consequence: words('核对前按最小权限开放。', 'Until then access is kept to the least.'),
      },
    ],
    proposed: 'counsel',
    mustAsk: false,
    law: true,
  },
]
