import { words } from '@bylaw/kernel'
import { option, type Question } from '@bylaw/rules-kit'

export const weekOfAbsence: Question = {
  id: 'attendance.week_of_absence',
  type: 'ambiguity',
  at: '/week/length',
  ask: words('“旷工一周”是多少天？', 'How long is “one week of absence”?'),
  options: [
    option(
      { counting: 'calendar_days_in_a_row', days: 7 },
      words('连续 7 个日历日', '7 calendar days in a row'),
      words('3 日至 9 日连续旷工即满一周。', 'The 3rd to the 9th is a week.'),
    ),
    option(
      { counting: 'workdays_in_a_row', days: 5 },
      words('连续 5 个工作日', '5 workdays in a row'),
      words('周一至周五连续旷工即满一周。', 'Monday to Friday is a week.'),
    ),
    option(
      { counting: 'days_in_a_year', days: 7 },
      words('一年累计 7 天', '7 days in a year'),
      words('全年零星旷工满 7 天即算。', 'Seven scattered days in a year are enough.'),
    ),
  ],
  proposed: { counting: 'calendar_days_in_a_row', days: 7 },
  mustAsk: true,
}

export const leavingNotice: Question = {
  id: 'attendance.leaving_needs_notice',
  type: 'gap',
  at: '/week/notice',
  ask: words(
    '视为自动离职之前，要不要书面通知？',
    'Is a written notice due before someone counts as having left?',
  ),
  options: [
    option(
      'notice_and_reply',
      words('先书面通知，给答复时间', 'A written notice and time to reply'),
      words('通知未送达、答复期未满，不能办离职。', 'The case cannot close before both.'),
    ),
    option('none', words('不通知', 'None'), words('满一周即离职。', 'The week ends it.')),
  ],
  proposed: 'notice_and_reply',
  mustAsk: false,
}
