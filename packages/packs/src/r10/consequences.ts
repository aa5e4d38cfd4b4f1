import { words } from '@bylaw/kernel'
import { option } from '@bylaw/rules-kit'
import type { Notice } from '../pack'

/** What an appraisal leads to (R10.2.4, R10.2.5): named in the text, without amount, limit or date. */
export const consequenceNotices: readonly Notice[] = [
  {
    id: 'r10.reward',
    type: 'gap',
    clauses: ['R10.2.4'],
    ask: words(
      '考核优秀给什么奖励、多少？原文没有写。',
      'What is the reward of the excellent, and how much? The text does not say.',
    ),
    options: [
      option(
        'case_by_case',
        words('逐次报公司领导批准', 'Approved by the leadership each time'),
        words('没有批准就没有奖金。', 'Without an approval nothing is paid.'),
      ),
      option(
        'fixed',
        words('公司定一个固定金额', 'A fixed amount, set by the company'),
        words('金额写进工资规则后，按次发放。', 'Paid each time, once the pay rules hold it.'),
      ),
    ],
    proposed: 'case_by_case',
    mustAsk: true,
  },
  {
    id: 'r10.what_is_poor',
    type: 'ambiguity',
    clauses: ['R10.2.5'],
    ask: words(
      '考核到哪一等算“不佳”，要约谈和培训？',
      'Which grade is poor enough for a talk and training?',
    ),
    options: [
      option(
        'lowest',
        words('最低一等', 'The lowest one'),
        words('按四等，59 分约谈，60 分不约谈。', 'Of four grades: a talk at 59, none at 60.'),
      ),
      option(
        'below_good',
        words('良好以下', 'Anything below good'),
        words('79 分也约谈。', 'A talk at 79 as well.'),
      ),
    ],
    proposed: 'lowest',
    mustAsk: true,
  },
  {
    id: 'r10.talk',
    type: 'gap',
    clauses: ['R10.2.5.1', 'R10.2.5.2'],
    ask: words(
      '由谁约谈、多久之内、要不要书面记录？原文没有写。',
      'Who holds the talk, within what time, and is it written down? The text does not say.',
    ),
    options: [
      option(
        'superior_written',
        words(
          '直接上级约谈，双方签字留存，并定培训安排',
          'The superior, signed by both, with the training agreed',
        ),
        words(
          '再次不佳时可以查到上次谈了什么。',
          'Should it happen again, the last talk can be looked up.',
        ),
      ),
      option(
        'informal',
        words('口头约谈即可', 'An informal talk'),
        words('没有记录，日后难以作为依据。', 'With no record it proves little later.'),
      ),
    ],
    proposed: 'superior_written',
    mustAsk: false,
  },
  {
    id: 'r10.improvements',
    type: 'gap',
    clauses: ['R10.3.2', 'R10.3.3'],
    ask: words(
      '评估出的改进由谁落实、怎样算落实？原文没有写。',
      'Who carries improvements out, and when are they done? The text does not say.',
    ),
    options: [
      option(
        'owner_and_date',
        words(
          '每项定责任人和期限，下次评估核对',
          'Each with a person and a date, checked at the next evaluation',
        ),
        words('到期未完成的列在下次评估首页。', 'What is overdue heads the next evaluation.'),
      ),
      option(
        'none',
        words('只写进评估报告', 'Only written in the report'),
        words('没有人对落实负责。', 'Nobody answers for it.'),
      ),
    ],
    proposed: 'owner_and_date',
    mustAsk: false,
  },
]
