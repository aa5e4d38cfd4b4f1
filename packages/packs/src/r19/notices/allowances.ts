import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'

/** What R19.9 leaves open about daily allowances. */
export const allowanceNotices: readonly Notice[] = [
  {
    id: 'r19.guidance_days',
    type: 'contradiction',
    clauses: ['R19.9.2', 'R19.9.6'],
    ask: words(
      '省外指导“去程返程不计”，而另一条说“过夜数即出差天数”，两者差一天，按哪条？',
      'Guidance leaves out both travel days, yet “days are nights away” counts one more. Which holds?',
    ),
    options: [
      {
        value: 'both_travel_days_out',
        label: words(
          '省外指导按专门规定，往返两天都不计',
          'The special rule: both travel days out',
        ),
        consequence: words(
          '1 日出发、6 日返回，计 4 天 480 元。',
          'Out on the 1st, back on the 6th: 4 days, 480.',
        ),
      },
      {
        value: 'nights',
        label: words('一律按过夜数', 'Nights everywhere'),
        consequence: words(
          '1 日出发、6 日返回，计 5 天 600 元。',
          'Out on the 1st, back on the 6th: 5 days, 600.',
        ),
      },
    ],
    proposed: 'both_travel_days_out',
    mustAsk: true,
  },
  {
    id: 'r19.guidance_cap',
    type: 'ambiguity',
    clauses: ['R19.9.2'],
    ask: words('“最多 7 天”限的是什么？', 'What does “at most 7 days” limit?'),
    options: [
      {
        value: 'paid_days_per_trip',
        label: words('每次出差的补贴天数', 'Paid days of one trip'),
        consequence: words(
          '一次去 12 天，补 7 天 840 元。',
          'A trip with 12 countable days pays 7: 840.',
        ),
      },
      {
        value: 'trip_length',
        label: words('出差本身的长短', 'The length of the trip'),
        consequence: words('超过 7 天的出差须另行批准。', 'A longer trip needs its own approval.'),
      },
      {
        value: 'per_month',
        label: words('每月的补贴天数', 'Paid days in a month'),
        consequence: words(
          '一个月两次各 5 天，共补 7 天 840 元。',
          'Two trips of 5 days in a month pay 7 in all: 840.',
        ),
      },
    ],
    proposed: 'paid_days_per_trip',
    mustAsk: true,
  },
  {
    id: 'r19.host_provides_on_guidance',
    type: 'ambiguity',
    clauses: ['R19.9.1', 'R19.9.5'],
    ask: words(
      '“对方管食宿的取消补贴”写在施工焊接一条里，是否也管省外指导？',
      '“Nothing where the other side provides” stands in the clause on work and welding: does it reach guidance trips?',
    ),
    options: [
      {
        value: 'no',
        label: words('不管', 'No'),
        consequence: words('对方管食宿，省外指导仍每天 120 元。', 'Guidance still pays 120 a day.'),
      },
      {
        value: 'yes',
        label: words('也管', 'Yes'),
        consequence: words('对方管食宿，省外指导不发补贴。', 'Guidance pays no allowance then.'),
      },
    ],
    proposed: 'no',
    mustAsk: true,
  },
  {
    id: 'r19.guidance_inside_province',
    type: 'gap',
    clauses: ['R19.9.1'],
    ask: words(
      '省内、市外的技术指导补贴多少？原文没有写。',
      'What does guidance outside the city but inside the province pay? The text names nothing.',
    ),
    options: [],
    mustAsk: true,
  },
]
