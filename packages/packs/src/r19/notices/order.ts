import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'

/** What R19.0, R19.3, R19.5 and R19.15 leave open about the text itself, hand-over and papers. */
export const orderNotices: readonly Notice[] = [
  {
    id: 'r19.who_drafts',
    type: 'contradiction',
    clauses: ['R19.0'],
    ask: words(
      '工程部的制度由技术支持部起草，且章节顺序错乱：（八）印在（七）之前且为空。怎样处理？',
      'The engineering text is to be drafted by the support department, and its sections are out of order: (8) stands before (7) and is empty. What now?',
    ),
    options: [
      {
        value: 'import_with_notices',
        label: words('照原文录入并注明', 'Take it in as it is, with notices'),
        consequence: words(
          '空章节不产生规则，条款按内容编号。',
          'The empty section gives no rules; clauses are numbered by content.',
        ),
      },
      {
        value: 'engineering_drafts',
        label: words('改由工程部起草', 'The engineering department drafts'),
        consequence: words('须总裁批准修改。', 'The president has to approve the change.'),
      },
    ],
    proposed: 'import_with_notices',
    mustAsk: false,
  },
  {
    id: 'r19.final_pay_waits',
    type: 'ambiguity',
    clauses: ['R19.3'],
    ask: words('移交没办完，能否扣住最后一笔工资？', 'May final pay wait for the hand-over?'),
    options: [
      {
        value: 'no',
        label: words('不能，只扣离职证明', 'No: only the leaving certificate waits'),
        consequence: words('已挣得的工资照发。', 'Wages already earned are paid.'),
      },
      {
        value: 'yes',
        label: words('可以', 'Yes'),
        consequence: words(
          '移交办完才发，有法律风险。',
          'It is paid after the hand-over, at a legal risk.',
        ),
      },
    ],
    proposed: 'no',
    mustAsk: true,
  },
  {
    id: 'r19.hand_over_procedure',
    type: 'gap',
    clauses: ['R19.3'],
    ask: words(
      '《离职工作移交办法》没有提供，按什么程序办？',
      'The hand-over procedure the text refers to is not supplied. Which one holds?',
    ),
    options: [],
    mustAsk: false,
  },
  {
    id: 'r19.site_deputies',
    type: 'ambiguity',
    clauses: ['R19.15.2'],
    ask: words(
      '现场交接能否由代理人参加，或用视频？',
      'May a deputy, or a video call, stand in at the hand-over on site?',
    ),
    options: [
      {
        value: 'deputy_in_writing',
        label: words('可书面委托代理人到场', 'A deputy named in writing'),
        consequence: words('经理书面委托的人签字有效。', 'The signature of a named deputy counts.'),
      },
      {
        value: 'no',
        label: words('必须本人到场', 'In person only'),
        consequence: words('缺一人即不受理。', 'One missing person stops the project.'),
      },
      {
        value: 'yes',
        label: words('代理人、视频都可以', 'Deputies and video'),
        consequence: words('不到场也能交接。', 'Nobody has to be on site.'),
      },
    ],
    proposed: 'deputy_in_writing',
    mustAsk: false,
  },
  {
    id: 'r19.papers_signed_by',
    type: 'ambiguity',
    clauses: ['R19.5'],
    ask: words(
      '技术交底书、焊接记录、试压记录由谁签字？',
      'Who signs briefing, welding record and pressure test record?',
    ),
    options: [
      {
        value: 'both',
        label: words('客户和施工方都签', 'Customer and contractor'),
        consequence: words('缺一方签字即不完整。', 'One missing signature leaves it incomplete.'),
      },
      {
        value: 'customer',
        label: words('客户签', 'The customer'),
        consequence: words('施工方不必签。', 'The contractor need not sign.'),
      },
      {
        value: 'contractor',
        label: words('施工方签', 'The contractor'),
        consequence: words('客户不必签。', 'The customer need not sign.'),
      },
    ],
    proposed: 'both',
    mustAsk: false,
  },
  {
    id: 'r19.papers_gate_settlement',
    type: 'ambiguity',
    clauses: ['R19.5', 'R19.15.6'],
    ask: words(
      '三份资料不齐，能否结算到 90%？',
      'May commission be settled to 90% while the three papers are incomplete?',
    ),
    options: [
      {
        value: 'no_gate',
        label: words('能，资料另行催办', 'Yes; the papers are chased apart'),
        consequence: words(
          '617.25 元的工程完工照付 185.18 元。',
          'A project of 617.25 still pays 185.18 at completion.',
        ),
      },
      {
        value: 'gate',
        label: words('不能，资料齐全才结算', 'No; complete papers come first'),
        consequence: words('资料齐全之前只付到 60%。', 'It stays at 60% until they are complete.'),
      },
    ],
    proposed: 'no_gate',
    mustAsk: true,
  },
]
