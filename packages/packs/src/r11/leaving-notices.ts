import { words } from '@bylaw/kernel'
import { option } from '@bylaw/rules-kit'
import type { Notice } from '../pack'

/** What R11.4 and R11.5 leave open about leaving and about the text itself. */
export const leavingNotices: readonly Notice[] = [
  {
    id: 'r11.notice',
    type: 'gap',
    clauses: ['R11.4.1'],
    ask: words(
      '离职要提前多久提出？本制度没有写，《技术部员工规章制度》写的是一个月。',
      'How far ahead is leaving announced? This text is silent; the staff rules (R12) say one month.',
    ),
    options: [
      option(
        'as_r12',
        words('按《技术部员工规章制度》', 'As the staff rules say'),
        words('3 月 15 日提出，4 月 15 日可走。', 'Announced on 15 March: 15 April.'),
      ),
      option(
        'law_only',
        words('只按法律规定', 'As the law says, no more'),
        words('3 月 15 日提出，4 月 14 日可走。', 'Announced on 15 March: 14 April.'),
      ),
    ],
    proposed: 'law_only',
    mustAsk: false,
  },
  {
    id: 'r11.own_copies',
    type: 'ambiguity',
    clauses: ['R11.4.2', 'R11.4.3'],
    ask: words(
      '离职人员能否保留自己做的方案、代码和客户联系方式的副本？',
      'May a leaver keep copies of designs, code and customer contacts?',
    ),
    options: [
      option(
        'none',
        words('不能，交接时书面确认已删除', 'No; deletion is confirmed in writing'),
        words('交接单多一项删除确认。', 'The hand-over form gets one more line.'),
      ),
      option(
        'public_only',
        words('只能保留已公开的内容', 'Only what is public already'),
        words('署名的公开文章可以保留。', 'A published article may be kept.'),
      ),
    ],
    proposed: 'none',
    mustAsk: false,
  },
  {
    id: 'r11.agreement_when',
    type: 'ambiguity',
    clauses: ['R11.4.4'],
    ask: words(
      '保密协议在入职时签，还是离职时签？',
      'Is the confidentiality agreement signed on joining or on leaving?',
    ),
    options: [
      option(
        'joining',
        words('入职时签，离职时核对', 'On joining, checked on leaving'),
        words('离职时只核对份数和期限。', 'On leaving only copies and term are checked.'),
      ),
      option(
        'leaving',
        words('离职时签', 'On leaving'),
        words('本人不愿签时公司没有办法。', 'The company has no means if the person declines.'),
      ),
    ],
    proposed: 'joining',
    mustAsk: false,
  },
  {
    id: 'r11.later_same_day',
    type: 'ambiguity',
    clauses: ['R11.5.3'],
    ask: words(
      '“以后发布的为准”，按发布日还是生效日比较？',
      '“The later prevails”: by the day of publication or of taking effect?',
    ),
    options: [
      option(
        'published',
        words('按发布日', 'Publication'),
        words(
          '6 月 1 日发布、8 月 1 日生效的，8 月 1 日起优先。',
          'Published on 1 June, in force on 1 August: it prevails from 1 August.',
        ),
      ),
      option(
        'effective',
        words('按生效日', 'Taking effect'),
        words(
          '同时生效的两份，再按发布日比较。',
          'Of two in force on one day the later published.',
        ),
      ),
    ],
    proposed: 'published',
    mustAsk: false,
  },
  {
    id: 'r11.law_non_compete',
    type: 'gap',
    clauses: ['R11.4.4'],
    ask: words(
      '保密协议里有没有竞业限制？有的话须按月给补偿，最长两年。',
      'Does the confidentiality agreement restrain competition? If so the law asks for monthly compensation, for two years at most.',
    ),
    options: [
      option(
        'secrecy_only',
        words('只约定保密，不限制就业', 'Secrecy only'),
        words('不需要补偿。', 'No compensation is due.'),
      ),
      option(
        'with_compensation',
        words('另签竞业限制协议并约定补偿', 'A separate agreement, with compensation'),
        words('按月支付补偿后才有约束力。', 'It binds once compensation is paid by the month.'),
      ),
    ],
    proposed: 'secrecy_only',
    mustAsk: false,
    law: true,
  },
  {
    id: 'r11.law_customer_data',
    type: 'gap',
    clauses: ['R11.4.3', 'R11.2.2.3'],
    ask: words(
      '客户信息含有个人信息，收集、调查和交接是否有合法依据并限于必要范围？',
      'Customer information holds personal data. Is there a legal basis for keeping, surveying and handing it over, within what is needed?',
    ),
    options: [
      option(
        'documented',
        words('写明用途、依据和保存期限', 'Purpose, basis and retention are written down'),
        words(
          '交接时只移交业务需要的字段。',
          'Only the fields that the work needs are handed over.',
        ),
      ),
    ],
    proposed: 'documented',
    mustAsk: false,
    law: true,
  },
]
