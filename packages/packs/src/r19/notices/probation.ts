import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'

/** What R19.13.6 to R19.13.8 leave open about probation. */
export const probationNotices: readonly Notice[] = [
  {
    id: 'r19.probation_base_above_level_1',
    type: 'contradiction',
    clauses: ['R19.13.4', 'R19.13.7'],
    ask: words(
      '试用期基本工资 1500 元高于 1 级的 1300 元，转正定 1 级时基本工资反而下降，是否照此执行？',
      'The probation base of 1,500 is above level 1’s 1,300, so confirmation at level 1 lowers the base. Is it meant so?',
    ),
    options: [
      {
        value: 1300_00,
        label: words('照原文', 'As printed'),
        consequence: words(
          '转正前 1500 + 300 = 1800 元，转正后 1300 + 500 = 1800 元，固定部分不变。',
          '1,500 + 300 = 1,800 before and 1,300 + 500 = 1,800 after: the fixed part stays.',
        ),
      },
      {
        value: 1500_00,
        label: words('1 级提高到 1500 元', 'Raise level 1 to 1,500'),
        consequence: words(
          '转正后 1500 + 500 = 2000 元，基本工资不降；与 2 级相同。',
          '1,500 + 500 = 2,000 after confirmation: the base does not fall, and equals level 2’s.',
        ),
      },
    ],
    proposed: 1300_00,
    mustAsk: false,
    ruleSet: 'field',
    at: '/levels/0/baseFen',
  },
  {
    id: 'r19.new_employee_is_probation',
    type: 'ambiguity',
    clauses: ['R19.9.7', 'R19.13.7'],
    ask: words(
      '“新员工”出差不计提成，与“试用期”不计提成，是否同一批人？',
      'Is the “new employee” who earns no commission on a trip the same as a person on probation?',
    ),
    options: [
      {
        value: 'same',
        label: words('同一批人', 'The same'),
        consequence: words(
          '试用期内出差按 60 元补贴、不计提成，转正后恢复。',
          'During probation a trip pays 60 a day and no commission; both end with confirmation.',
        ),
      },
      {
        value: 'first_trips',
        label: words('仅指头几次出差', 'Only the first trip or trips'),
        consequence: words(
          '转正后的头几次出差也不计提成。系统只认试用期，这几次请不要报量。',
          'The first trips after confirmation would earn no commission either. The system knows probation only: claim nothing for those trips.',
        ),
      },
    ],
    proposed: 'same',
    mustAsk: true,
  },
  {
    id: 'r19.paragraph_printed_twice',
    type: 'contradiction',
    clauses: ['R19.13.7', 'R19.13.9'],
    ask: words(
      '试用期至晋级一段在原文中印了两遍，第二遍中途断开并接上别的标题，以哪一遍为准？',
      'The paragraph from probation to promotion is printed twice; the second copy breaks off inside another heading. Which one holds?',
    ),
    options: [
      {
        value: 'first_copy',
        label: words('以完整的第一遍为准', 'The complete first copy'),
        consequence: words(
          '两遍内容一致，只录入一次，并注明重复。',
          'Both say the same; it is taken in once and marked as a duplicate.',
        ),
      },
      {
        value: 'both',
        label: words('两遍都保留', 'Keep both'),
        consequence: words(
          '同一规定出现两处，修订时须同时改。',
          'One rule stands in two places and both must be edited together.',
        ),
      },
    ],
    proposed: 'first_copy',
    mustAsk: false,
  },
  {
    id: 'r19.probation_runs_out',
    type: 'gap',
    clauses: ['R19.13.6', 'R19.13.8'],
    ask: words(
      '转正考核没有合格线、表格和考核人；满三个月仍未决定时怎么办？',
      'Confirmation has no pass mark, form or assessor. What if three months end without a decision?',
    ),
    options: [
      {
        value: 'task_before_end',
        label: words(
          '期满前 14 天提醒决定，不自动转正',
          'A task 14 days before the end; no silent confirmation',
        ),
        consequence: words(
          '1 月 15 日入职、试用三个月，4 月 14 日期满，3 月 31 日提醒。',
          'Start 15 January, three months: the last day is 14 April and the task comes on 31 March.',
        ),
      },
      {
        value: 'confirmed_silently',
        label: words('期满自动视为转正', 'Counts as confirmed on the day after'),
        consequence: words(
          '4 月 15 日起按转正工资计算。',
          'Pay is a confirmed person’s from 15 April.',
        ),
      },
    ],
    proposed: 'task_before_end',
    mustAsk: false,
  },
  {
    id: 'r19.level_on_confirmation',
    type: 'ambiguity',
    clauses: ['R19.13.4', 'R19.13.8'],
    ask: words('转正时定几级？', 'Which level is given on confirmation?'),
    options: [
      {
        value: 'level_1',
        label: words('1 级', 'Level 1'),
        consequence: words(
          '转正后基本工资 1300 元、野外补助 500 元；定其他等级的，须写明依据。',
          'Base 1,300 and field allowance 500; another level takes a ground.',
        ),
      },
      {
        value: 'as_assessed',
        label: words('按考核结果', 'As assessed'),
        consequence: words(
          '例如定 3 级，基本工资 1700 元。',
          'Level 3, for example, has a base of 1,700.',
        ),
      },
    ],
    proposed: 'level_1',
    mustAsk: true,
  },
  {
    id: 'r19.law_probation',
    type: 'gap',
    clauses: ['R19.13.6', 'R19.13.7'],
    ask: words(
      '试用期长短和工资受劳动合同期限、80% 规定和当地最低工资限制，是否核对过？',
      'The length and pay of probation depend on the contract’s term, the 80 per cent rule and the local minimum. Has this been checked?',
    ),
    options: [
      {
        value: 'check_with_counsel',
        label: words('上线前请法律顾问核对', 'Check with counsel before go-live'),
        consequence: words(
          '一年期以下合同的试用期一般不得超过一个月。',
          'A contract of less than a year usually allows no more than one month.',
        ),
      },
    ],
    proposed: 'check_with_counsel',
    mustAsk: false,
    law: true,
  },
]
