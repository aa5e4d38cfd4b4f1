import { words } from '@bylaw/kernel'
import { option, type Question } from '@bylaw/rules-kit'
import { lossBorneBy } from './custody-questions'
import { remedyCheckedBy, remedyWithin } from './remedy-questions'
import { confirmedBy, failedStage, stagePapers } from './stage-questions'

export const standIn: Question = {
  id: 'procedure.stand_in',
  type: 'ambiguity',
  at: '/template/standIn',
  ask: words(
    '现场交接能否由代理人参加，或用视频？',
    'May a deputy, or a video call, stand in at the hand-over on site?',
  ),
  options: [
    option(
      'deputy_in_writing',
      words('可书面委托代理人到场', 'A deputy named in writing'),
      words('经理书面委托的人签字有效。', 'The signature of a named deputy counts.'),
    ),
    option(
      'no',
      words('必须本人到场', 'In person only'),
      words('缺一人即不受理。', 'One missing person stops the project.'),
    ),
    option(
      'deputy_or_video',
      words('代理人、视频都可以', 'Deputies and video'),
      words('不到场也能交接。', 'Nobody has to be on site.'),
    ),
  ],
  proposed: 'deputy_in_writing',
  mustAsk: false,
}

export const signedBy: Question = {
  id: 'procedure.papers_signed_by',
  type: 'ambiguity',
  at: '/template/signedBy',
  ask: words('资料由谁签字才算签字确认？', 'Whose signatures make a paper a signed one?'),
  options: [
    option(
      ['customer', 'contractor'],
      words('客户和施工方都签', 'Customer and contractor'),
      words('缺一方签字即不完整。', 'One missing signature leaves it incomplete.'),
    ),
    option(
      ['customer'],
      words('客户签', 'The customer'),
      words('施工方不必签。', 'The contractor need not sign.'),
    ),
    option(
      ['contractor'],
      words('施工方签', 'The contractor'),
      words('客户不必签。', 'The customer need not sign.'),
    ),
  ],
  proposed: ['customer', 'contractor'],
  mustAsk: false,
}

export const gatesSettlement: Question = {
  id: 'procedure.papers_gate_settlement',
  type: 'ambiguity',
  at: '/template/gatesSettlement',
  ask: words(
    '三份资料不齐，能否结算到 90%？',
    'May commission be settled to 90% while the three papers are incomplete?',
  ),
  options: [
    option(
      false,
      words('能，资料另行催办', 'Yes; the papers are chased apart'),
      words(
        '617.25 元的工程完工照付 185.18 元。',
        'A project of 617.25 still pays 185.18 at completion.',
      ),
    ),
    option(
      true,
      words('不能，资料齐全才结算', 'No; complete papers come first'),
      words('资料齐全之前只付到 60%。', 'It stays at 60% until they are complete.'),
    ),
  ],
  proposed: false,
  mustAsk: true,
}

export const order: Question = {
  id: 'procedure.approval_order',
  type: 'ambiguity',
  at: '/template/order',
  ask: words('各级审批要按顺序，还是可以同时进行？', 'Do approvals come in order or in parallel?'),
  options: [
    option(
      'in_order',
      words('按顺序逐级', 'In order'),
      words(
        '总经理先批、总监后批的，总经理须再批一次。',
        'A general manager who approved before the director has to approve again.',
      ),
    ),
    option(
      'any_order',
      words('可以同时', 'In parallel'),
      words('三人都同意即可，不论先后。', 'Three approvals are enough, whoever came first.'),
    ),
  ],
  proposed: 'in_order',
  mustAsk: true,
}

export const cadence: Question = {
  id: 'procedure.cadence',
  type: 'gap',
  at: '/template/cadence',
  ask: words('“定期”是多久一次？', 'How often is “regularly”?'),
  inText: words('原文没有周期。', 'The text has no period.'),
  options: [
    option(
      { every: 1, unit: 'month' },
      words('每月', 'Every month'),
      words('3 月 31 日做过，4 月 30 日再做。', 'Done on 31 March, due on 30 April.'),
    ),
    option(
      { every: 1, unit: 'quarter' },
      words('每季度', 'Every quarter'),
      words('3 月 31 日做过，6 月 30 日再做。', 'Done on 31 March, due on 30 June.'),
    ),
    option(
      { every: 1, unit: 'year' },
      words('每年', 'Every year'),
      words('次年同一天再做。', 'Due on the same day of the next year.'),
    ),
  ],
  mustAsk: true,
}

/** What R03.1, R19.5, R19.15.2 and the duties of many regulations leave open about procedures. */
export const questions: readonly Question[] = [
  standIn,
  signedBy,
  gatesSettlement,
  order,
  cadence,
  stagePapers,
  confirmedBy,
  failedStage,
  remedyWithin,
  remedyCheckedBy,
  lossBorneBy,
]
