import { words } from '@bylaw/kernel'
import { option, type Question } from '@bylaw/rules-kit'

export const guidanceDays: Question = {
  id: 'travel.guidance_days',
  type: 'contradiction',
  at: '/guidance/days',
  ask: words(
    '省外指导的天数怎样算？',
    'How are the days of guidance outside the province counted?',
  ),
  inText: words(
    '“去程返程不计”，而另一条说“过夜数即出差天数”，两者差一天。',
    'It leaves out both travel days, yet “days are nights away” counts one more.',
  ),
  options: [
    option(
      'both_travel_days_out',
      words('省外指导按专门规定，往返两天都不计', 'The special rule: both travel days out'),
      words(
        '例如 1 日出发、6 日返回，计 4 天。',
        'For example out on the 1st, back on the 6th: 4 days.',
      ),
      words(
        '1 日出发、6 日返回，计 4 天 480 元。',
        'Out on the 1st, back on the 6th: 4 days, 480.',
      ),
    ),
    option(
      'nights',
      words('一律按过夜数', 'Nights everywhere'),
      words(
        '例如 1 日出发、6 日返回，计 5 天。',
        'For example out on the 1st, back on the 6th: 5 days.',
      ),
      words(
        '1 日出发、6 日返回，计 5 天 600 元。',
        'Out on the 1st, back on the 6th: 5 days, 600.',
      ),
    ),
  ],
  proposed: 'both_travel_days_out',
  mustAsk: true,
}

export const guidanceLimits: Question = {
  id: 'travel.guidance_cap',
  type: 'ambiguity',
  at: '/guidance/limits',
  ask: words('省外指导的天数上限，限的是什么？', 'What does the limit of days of guidance limit?'),
  inText: words('原文写“最多 7 天”。', 'The text says “at most 7 days”.'),
  options: [
    option(
      'paid_days_per_trip',
      words('每次出差的补贴天数', 'Paid days of one trip'),
      words('一次出差超过上限的天数不补贴。', 'Days of one trip beyond the limit pay nothing.'),
      words(
        '一次应计 10 天，补 7 天 840 元。',
        'A trip with 10 countable days pays 7 of them: 840.',
      ),
    ),
    option(
      'trip_length',
      words('出差本身的长短', 'The length of the trip'),
      words('超过上限的出差须另行批准。', 'A longer trip needs its own approval.'),
      words('超过 7 天的出差须另行批准。', 'A longer trip needs its own approval.'),
    ),
    option(
      'per_month',
      words('每月的补贴天数', 'Paid days in a month'),
      words('一个月里几次出差合计不超过上限。', 'The trips of a month share one limit.'),
      words(
        '一个月两次各 5 天，共补 7 天 840 元。',
        'Two trips of 5 days in a month pay 7 in all: 840.',
      ),
    ),
  ],
  proposed: 'paid_days_per_trip',
  mustAsk: true,
}

export const hostOnGuidance: Question = {
  id: 'travel.host_provides_on_guidance',
  type: 'ambiguity',
  at: '/guidance/hostCancels',
  ask: words(
    '对方管食宿的，省外指导的补贴是否也取消？',
    'Where the other side provides bed and board, does the allowance of guidance trips go as well?',
  ),
  inText: words(
    '“对方管食宿的取消补贴”写在施工焊接一条里。',
    '“Nothing where the other side provides” stands in the clause on work and welding.',
  ),
  options: [
    option(
      false,
      words('不管', 'No'),
      words('对方管食宿，省外指导补贴照发。', 'Guidance still pays its allowance.'),
      words('对方管食宿，省外指导仍每天 120 元。', 'Guidance still pays 120 a day.'),
    ),
    option(
      true,
      words('也管', 'Yes'),
      words('对方管食宿，省外指导不发补贴。', 'Guidance pays no allowance then.'),
    ),
  ],
  proposed: false,
  mustAsk: true,
}

export const insideProvince: Question = {
  id: 'travel.guidance_inside_province',
  type: 'gap',
  at: '/guidance/insideProvinceFen',
  ask: words(
    '省内、市外的技术指导补贴多少？',
    'What does guidance outside the city but inside the province pay?',
  ),
  inText: words('原文没有写。', 'The text names nothing.'),
  options: [],
  mustAsk: true,
}
