import { words } from '@bylaw/kernel'
import { option, type Question } from '@bylaw/rules-kit'

export const ladder: Question = {
  id: 'discipline.ladder',
  type: 'contradiction',
  at: '/ladder',
  ask: words('处分设哪几级？', 'Which steps does discipline climb?'),
  inText: words(
    '两份制度的阶梯不同：一份有罚款没有降职，另一份有降职没有罚款。',
    'Two texts differ: one has fines and no demotion, the other demotion and no fines.',
  ),
  options: [
    option(
      ['criticism', 'warning', 'demotion', 'dismissal'],
      words('批评教育、警告、降职、辞退', 'Criticism, warning, demotion, dismissal'),
      words('第三次违纪降职，不罚款。', 'A third breach demotes; nobody is fined.'),
    ),
    option(
      ['criticism', 'warning', 'fine', 'dismissal'],
      words('批评、警告、罚款、开除', 'Criticism, warning, fine, dismissal'),
      words(
        '第三次违纪罚款；罚款未启用时跳过这一级。',
        'A third breach is fined; while fines are off that step is passed over.',
      ),
    ),
    option(
      ['criticism', 'warning', 'fine', 'demotion', 'dismissal'],
      words('批评教育、警告、罚款、降职、辞退', 'Criticism, warning, fine, demotion, dismissal'),
      words('先罚款，再降职。', 'A fine comes before demotion.'),
    ),
  ],
  proposed: ['criticism', 'warning', 'demotion', 'dismissal'],
  mustAsk: true,
}

export const countsFor: Question = {
  id: 'discipline.counts_for',
  type: 'gap',
  at: '/countsForMonths',
  ask: words('以前的处分多久之内算数？', 'For how long does an earlier step count?'),
  inText: words('原文没有期限。', 'The text has no period.'),
  options: [
    option(
      12,
      words('12 个月', '12 months'),
      words(
        '超过 12 个月的警告不再计入。',
        'A warning of more than 12 months ago no longer counts.',
      ),
    ),
    option(
      24,
      words('24 个月', '24 months'),
      words('两年内的处分都计入。', 'Every step within two years counts.'),
    ),
  ],
  proposed: 12,
  mustAsk: true,
}

export const finesOn: Question = {
  id: 'discipline.fines_on',
  type: 'gap',
  at: '/fine/on',
  ask: words(
    '是否启用罚款？用人单位罚款目前没有明确的法律依据，扣款也有上限。',
    'Are fines used at all? An employer’s fines have no clear legal basis today, and deductions are capped.',
  ),
  options: [
    option(
      false,
      words('不启用', 'No'),
      words('阶梯跳过罚款这一级。', 'The ladder is climbed past the fine.'),
    ),
    option(
      true,
      words('启用，经法律顾问同意', 'Yes, with counsel’s agreement'),
      words('须先定金额。', 'The amount has to be set first.'),
    ),
  ],
  proposed: false,
  mustAsk: false,
}

export const fineAmount: Question = {
  id: 'discipline.fine_amount',
  type: 'gap',
  at: '/fine/fen',
  ask: words('罚款多少？', 'How much is a fine?'),
  inText: words('原文没有金额。', 'The text names no amount.'),
  options: [],
  mustAsk: true,
}

/** What R12.3 and R18.3 leave open about discipline. */
export const questions: readonly Question[] = [ladder, countsFor, finesOn, fineAmount]
