import { words } from '@bylaw/kernel'
import { defineRuleKind } from '@bylaw/rules-kit'
import { check } from './check'
import { decide } from './decide'
import { examples } from './examples'
import { explain } from './explain'
import { AttendanceFacts } from './facts'
import { questions } from './questions'
import { AttendanceRules } from './rules'
import { starter } from './starter'

/** Clocking, reports, and what counts as absence (R19.1, R19.4, R19.7). */
export const attendance = defineRuleKind({
  kind: 'attendance',
  title: words('考勤与旷工', 'Attendance and absence'),
  rules: AttendanceRules,
  facts: AttendanceFacts,
  questions,
  starter,
  decide,
  explain,
  examples,
  check,
  factWords: {
    answeredAt: words('联系上的时间', 'When the person was reached'),
    clockedIn: words('上班打卡', 'Clocked in'),
    clockedOut: words('下班打卡', 'Clocked out'),
    dates: words('迟到早退日期', 'Dates'),
    elsewhere: words('当天在外地工作', 'Works elsewhere that day'),
    fromHalf: words('从上午还是下午', 'From which half'),
    toHalf: words('到上午还是下午', 'To which half'),
    isOver: words('当天已过完', 'The day is over'),
    madeAt: words('交报告的时间', 'When reports were made'),
    missed: words('整天没有打卡等记录', 'Nothing accounts for the day'),
    now: words('现在的时间', 'The time now'),
    shutDays: words('其中停工的日子', 'Days of a shutdown in it'),
    shutdown: words('公司停工', 'The company is shut down'),
    spans: words('上班时段', 'Working hours'),
    workdays: words('其中的工作日', 'Working days in it'),
  },
})
