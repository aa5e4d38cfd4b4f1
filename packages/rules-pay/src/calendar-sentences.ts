import { type Words, words } from '@bylaw/kernel'
import type { Sentence } from '@bylaw/rules-kit'
import type { PayRules } from './rules'

/** The pay calendar in words; nothing where the calendar month is all there is. */
export function calendarSentences({ calendar }: PayRules): readonly Sentence[] {
  const { attendanceUntil, rosterOn, payDay } = calendar ?? {}
  return [
    ...(attendanceUntil == null || attendanceUntil === 'last'
      ? []
      : [
          {
            rule: '/calendar/attendanceUntil',
            text: words(
              `考勤周期为上月 ${attendanceUntil + 1} 日至本月 ${attendanceUntil} 日；以后的考勤算入下月工资。`,
              `Attendance is taken from day ${attendanceUntil + 1} of the month before to day ${attendanceUntil}; what is later goes into the next month’s pay.`,
            ),
          },
        ]),
    ...(rosterOn == null || rosterOn === 'last'
      ? []
      : [
          {
            rule: '/calendar/rosterOn',
            text: words(
              `${rosterOn} 日以后入职的不在本月发薪名单里，本月的工资另行更正补发。`,
              `Whoever joins after day ${rosterOn} is not on the month’s roster: a correction of it pays them.`,
            ),
          },
        ]),
    ...(payDay == null
      ? []
      : [
          {
            rule: '/calendar/payDay',
            text: words(
              `工资不晚于次月${dueDay(payDay).zh}发放。`,
              `Pay is due by ${dueDay(payDay).en} of the following month.`,
            ),
          },
        ]),
  ]
}

const dueDay = (day: number | 'last'): Words =>
  day === 'last' ? words('最后一天', 'the last day') : words(` ${day} 日`, `day ${day}`)
