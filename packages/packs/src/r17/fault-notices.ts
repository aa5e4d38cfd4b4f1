import { words } from '@bylaw/kernel'
import { option } from '@bylaw/rules-kit'
import type { Notice } from '../pack'

/** What R17.2 leaves open about faults, drills and post-mortems. */
export const faultNotices: readonly Notice[] = [
  {
    id: 'r17.fault_levels',
    type: 'gap',
    clauses: ['R17.2.1'],
    ask: words(
      '故障分几级、各按什么流程？原文只说按流程处理。',
      'Which levels of fault are there, each with which process? The text only says that there is one.',
    ),
    options: [
      option(
        'by_impact',
        words('按影响范围和紧急程度定级', 'By impact and urgency'),
        words('与工单的优先级用同一张表。', 'The same grid as for tickets.'),
      ),
      option(
        'one_process',
        words('不分级，一个流程', 'One process for all'),
        words(
          '全站停机和一台打印机同等处理。',
          'The whole site and one printer are treated alike.',
        ),
      ),
    ],
    proposed: 'by_impact',
    mustAsk: false,
  },
  {
    id: 'r17.fault_owner',
    type: 'ambiguity',
    clauses: ['R17.2.2', 'R17.4.3'],
    ask: words(
      '故障的责任人是系统的管理员，还是接到报告的人？',
      'Is the owner of a fault the administrator of the system, or whoever took the report?',
    ),
    options: [
      option(
        'administrator',
        words(
          '系统管理员；接报人转交前仍由接报人负责',
          'The administrator; until handed over, whoever took it',
        ),
        words('任何时刻都有一名责任人。', 'There is an owner at every moment.'),
      ),
      option(
        'taker',
        words('接报人一直负责', 'Whoever took it, to the end'),
        words('管理员只是协助。', 'The administrator assists.'),
      ),
    ],
    proposed: 'administrator',
    mustAsk: false,
  },
  {
    id: 'r17.drill_kind',
    type: 'gap',
    clauses: ['R17.2.4', 'R17.2.5'],
    ask: words(
      '演练演什么、谁参加、怎样算合格？原文没有写。',
      'What is practised, by whom, and when has it gone well? The text does not say.',
    ),
    options: [
      option(
        'real_switch',
        words('实际切换或恢复一次，记录用时', 'A real switch or restore, timed'),
        words('用时超过恢复目标即不合格。', 'Slower than the restore target, it has failed.'),
      ),
      option(
        'table_top',
        words('桌面推演', 'Around a table'),
        words('不碰系统，也验证不了备份。', 'No system is touched, and no backup proved.'),
      ),
    ],
    proposed: 'real_switch',
    mustAsk: false,
  },
  {
    id: 'r17.post_mortem_when',
    type: 'ambiguity',
    clauses: ['R17.2.6', 'R17.2.7'],
    ask: words(
      '复盘是每次重大故障后做，还是按周期集中做？',
      'Is there a post-mortem after each major fault, or one for each period?',
    ),
    options: [
      option(
        'both',
        words(
          '重大故障后单独做，其余按周期集中做',
          'After each major fault, the rest together by the period',
        ),
        words(
          '重大故障的复盘不等到期末。',
          'A major fault does not wait for the end of the period.',
        ),
      ),
      option(
        'periodic_only',
        words('只按周期集中做', 'By the period only'),
        words(
          '月初的故障月底才复盘。',
          'A fault of the first is reviewed at the end of the month.',
        ),
      ),
    ],
    proposed: 'both',
    mustAsk: false,
  },
  {
    id: 'r17.measures_followed',
    type: 'gap',
    clauses: ['R17.2.7', 'R17.3.4', 'R17.3.5'],
    ask: words(
      '复盘、扫描、评估发现的问题由谁改、多久改完？原文没有写。',
      'Who mends what post-mortems, scans and assessments find, and by when? The text does not say.',
    ),
    options: [
      option(
        'owner_and_date',
        words(
          '每项定责任人和期限，跟踪到完成',
          'Each with a person and a date, tracked until done',
        ),
        words(
          '高危漏洞和一般建议分别定期限。',
          'A grave hole and a mere suggestion get different dates.',
        ),
      ),
      option(
        'report_only',
        words('写进报告', 'Written in a report'),
        words('没有人对改没改负责。', 'Nobody answers for it.'),
      ),
    ],
    proposed: 'owner_and_date',
    mustAsk: false,
  },
]
