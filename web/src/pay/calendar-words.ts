import { defineWords } from '../i18n/define-words'

/** What a run takes by the pay calendar, and who is left to a correction. */
export const calendarWords = defineWords({
  'pay_calendar.attendance': ['考勤周期：{from} 至 {to}', 'Attendance: {from} to {to}'],
  'pay_calendar.roster': ['名单截止：{day}', 'Roster closed: {day}'],
  'pay_calendar.pay_on': ['最迟发放：{day}', 'Due to be paid by: {day}'],
  'pay_calendar.overdue': [
    '{day} 是最迟发放日，本月工资还没有登记发放。',
    'This pay was due by {day}, and is not on record as paid.',
  ],
  'pay_calendar.overdue_badge': ['已过发放日', 'overdue'],
  'pay_calendar.after_roster': [
    '名单截止后入职，不在本月：{names}。本月批准后请发起更正补发，可随下月发放；更正批准之前，下月工资不能批准。',
    'Joined after the roster was closed, and not in this run: {names}. Once it is approved, start a correction to pay them, with the next month if you like; the next month waits for it.',
  ],
})
