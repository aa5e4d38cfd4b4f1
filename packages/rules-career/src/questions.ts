import { words } from '@bylaw/kernel'
import { option, type Question } from '@bylaw/rules-kit'

export const monthsSince: Question = {
  id: 'career.months_since',
  type: 'ambiguity',
  at: '/monthsSince',
  ask: words(
    '晋级须满的月数从入职、转正还是上次定级算起？',
    'Do the months before a higher level count from entry, confirmation or the last level?',
  ),
  inText: words('原文只写“6 个月”。', 'The text says “six months” and no more.'),
  options: [
    option(
      'at_current_level',
      words('从当前级别算起', 'At the current level'),
      words(
        '定级后满月数，才可申请下一级。',
        'The next level is open once the months have passed at this one.',
      ),
      words(
        '1 月 10 日定 3 级，7 月 10 日起可申请 4 级。',
        'Level 3 since 10 January: level 4 from 10 July.',
      ),
    ),
    option(
      'since_entry',
      words('从入职算起', 'Since entry'),
      words(
        '入职满月数即可，不论何时定级。',
        'The months since entry are enough, whatever the last level.',
      ),
      words(
        '入职满 6 个月即可，不论何时定级。',
        'Six months after entry, whatever the last level.',
      ),
    ),
  ],
  proposed: 'at_current_level',
  mustAsk: true,
}

export const passMarks: Question = {
  id: 'career.pass_marks',
  type: 'gap',
  at: '/passMarks',
  ask: words(
    '理论考试、能力考核的合格线是多少？',
    'What are the pass marks in theory and in ability?',
  ),
  inText: words('原文没有写。', 'The text names none.'),
  options: [],
  mustAsk: true,
}

export const paysFrom: Question = {
  id: 'career.pays_from',
  type: 'ambiguity',
  at: '/paysFrom',
  ask: words('升级后的工资从哪天起算？', 'From when does the higher level pay?'),
  options: [
    option(
      'next_pay_month',
      words('下一个工资月', 'The next pay month'),
      words('6 月 12 日批准，7 月起按新级别。', 'Approved on 12 June, paid from July.'),
    ),
    option(
      'day_of_approval',
      words('批准之日', 'The day of approval'),
      words('6 月按两段折算。', 'June is worked out in two parts.'),
    ),
  ],
  proposed: 'next_pay_month',
  mustAsk: true,
}

/** What R19.13.9 leaves open about the next level. */
export const questions: readonly Question[] = [monthsSince, passMarks, paysFrom]
