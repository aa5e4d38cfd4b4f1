import { words } from '@bylaw/kernel'
import type { Notice } from '../pack'

/** What R01 leaves open: who owns, who monitors, what counts as an outcome. */
export const notices: readonly Notice[] = [
  {
    id: 'r01.owner_before_assignment',
    type: 'ambiguity',
    clauses: ['R01.2.1'],
    ask: words(
      '问题刚提出、还没有分派时，由谁负责？',
      'Who owns a problem that was just raised and not yet assigned?',
    ),
    options: [
      {
        value: 'taker',
        label: words('谁受理谁负责', 'Whoever took it in'),
        consequence: words(
          '9:00 接到电话的人负责到有人接手为止。',
          'Who took the call at 09:00 owns it until someone takes over.',
        ),
      },
      {
        value: 'manager',
        label: words('部门经理负责', 'The department’s manager'),
        consequence: words('没有分派的都算在经理名下。', 'Everything unassigned is the manager’s.'),
      },
    ],
    proposed: 'taker',
    mustAsk: false,
  },
  {
    id: 'r01.owner_away',
    type: 'gap',
    clauses: ['R01.2.1', 'R01.2.2'],
    ask: words(
      '负责人请假或离职时，手上的需求和问题由谁接？原文没有写。',
      'Who takes over when the owner is on leave or has left? The text does not say.',
    ),
    options: [
      {
        value: 'hand_over_first',
        label: words('先移交，再离岗', 'Handed over before leaving'),
        consequence: words(
          '没有移交的不准假、不办离职。',
          'No leave and no leaving before it is handed over.',
        ),
      },
      {
        value: 'manager_reassigns',
        label: words('由部门经理改派', 'The manager reassigns'),
        consequence: words('改派之前由经理负责。', 'Until then the manager owns it.'),
      },
    ],
    proposed: 'manager_reassigns',
    mustAsk: false,
  },
  {
    id: 'r01.outcomes',
    type: 'gap',
    clauses: ['R01.2.3'],
    ask: words(
      '哪些算“处理结果”？原文没有列出。',
      'What counts as an outcome? The text lists none.',
    ),
    options: [
      {
        value: 'four',
        label: words(
          '已解决、已转其他渠道、经用户同意不处理、重复',
          'Solved, taken elsewhere, dropped with the user’s consent, duplicate',
        ),
        consequence: words('只写“已回复”的不能关闭。', '“Answered” alone closes nothing.'),
      },
      {
        value: 'free_text',
        label: words('写明文字即可', 'Any words will do'),
        consequence: words('写“已回复”也能关闭。', '“Answered” is enough to close.'),
      },
    ],
    proposed: 'four',
    mustAsk: false,
  },
  {
    id: 'r01.user_confirms',
    type: 'ambiguity',
    clauses: ['R01.2.3'],
    ask: words(
      '关闭是否须用户确认？原文只要求有结果。',
      'Does closing take the user’s confirmation? The text only asks for an outcome.',
    ),
    options: [
      {
        value: 'told',
        label: words('告知用户即可', 'Telling the user is enough'),
        consequence: words('用户不同意的，可以重新打开。', 'A user who disagrees may reopen it.'),
      },
      {
        value: 'confirmed',
        label: words('须用户确认', 'The user has to confirm'),
        consequence: words('用户不答复的，一直不关闭。', 'While the user is silent it stays open.'),
      },
    ],
    proposed: 'told',
    mustAsk: false,
  },
  {
    id: 'r01.owner_while_others_work',
    type: 'ambiguity',
    clauses: ['R01.2.1', 'R01.3.1'],
    ask: words(
      '请其他部门处理期间，负责人是谁？',
      'Who is the owner while another department works on it?',
    ),
    options: [
      {
        value: 'stays',
        label: words('仍是原工程师', 'The engineer, as before'),
        consequence: words(
          '研发改程序的一周里，仍由工程师答复用户。',
          'In the week that R&D needs, the engineer still answers the user.',
        ),
      },
      {
        value: 'moves',
        label: words('随问题转给对方部门', 'The other department'),
        consequence: words(
          '转出后由对方答复用户，退回之前工程师不负责。',
          'Once passed on, the other department answers until it comes back.',
        ),
      },
    ],
    proposed: 'stays',
    mustAsk: false,
  },
  {
    id: 'r01.who_monitors',
    type: 'gap',
    clauses: ['R01.1.2'],
    ask: words('由哪个部门监督？', 'Which department monitors it?'),
    options: [
      {
        value: 'industry_centre',
        label: words('行业中心', 'The industry centre'),
        consequence: words(
          '修订和监督都归行业中心。',
          'Revision and monitoring lie with the same department.',
        ),
      },
      {
        value: 'management_office',
        label: words('公司管理部门', 'The company’s administration'),
        consequence: words(
          '行业中心修订，管理部门监督。',
          'The centre revises, the administration monitors.',
        ),
      },
    ],
    proposed: 'industry_centre',
    mustAsk: false,
  },
  {
    id: 'r01.industry_centre',
    type: 'gap',
    clauses: ['R01.1.3'],
    ask: words(
      '公司没有“行业中心”时，由谁修订？',
      'Who revises it in a company without an industry centre?',
    ),
    options: [
      {
        value: 'department_head',
        label: words('技术支持部的上级主管', 'The superior of the support department'),
        consequence: words(
          '把修订程序中的审批人改为该主管。',
          'The approval path names that person instead.',
        ),
      },
      {
        value: 'general_manager',
        label: words('总经理', 'The general manager'),
        consequence: words('每次修订由总经理批准。', 'Each revision takes the general manager.'),
      },
    ],
    proposed: 'department_head',
    mustAsk: false,
  },
  {
    id: 'r01.same_title',
    type: 'ambiguity',
    clauses: ['R01.1.4'],
    ask: words(
      '另有一份同名的《技术支持部管理制度》，两份都采用时怎样并行？',
      'Another regulation has the same title. How do the two go together?',
    ),
    options: [
      {
        value: 'both_by_number',
        label: words('两份并行，按编号引用', 'Both hold, cited by number'),
        consequence: words(
          '内容相同之处以后采用的为准。',
          'Where they meet, the one adopted later prevails.',
        ),
      },
      {
        value: 'one_only',
        label: words('只采用一份', 'Only one is adopted'),
        consequence: words('另一份的条款不生效。', 'The clauses of the other do not hold.'),
      },
    ],
    proposed: 'both_by_number',
    mustAsk: false,
  },
]
