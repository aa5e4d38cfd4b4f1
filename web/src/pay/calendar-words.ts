import { defineWords } from '../i18n/define-words'

/** What a run takes by the pay calendar, and who is left to a correction. */
export const calendarWords = defineWords({
  'pay_calendar.attendance': ['考勤周期：{from} 至 {to}', 'Attendance period: {from} to {to}'],
  'pay_calendar.roster': ['名单截止：{day}', 'Roster cut-off: {day}'],
  'pay_calendar.pay_on': ['最迟发放：{day}', 'Pay by: {day}'],
  'pay_calendar.overdue': [
    '{day} 是最迟发放日，本月工资还没有登记发放。',
    'Payment was due by {day} and has not been recorded yet.',
  ],
  'pay_calendar.overdue_badge': ['已过发放日', 'payment overdue'],
  'pay_calendar.after_roster': [
    '名单截止后入职，不在本月：{names}。本月批准后请发起更正补发，可随下月发放；更正批准之前，下月工资不能批准。',
    'Joined after the roster cut-off and not in this run: {names}. Once this month is approved, start a correction to pay them; it can be paid with next month’s pay. Next month’s pay cannot be approved until the correction is.',
  ],
})
