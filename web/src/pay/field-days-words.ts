import { defineWords } from '../i18n/define-words'

/** On how many days of a month people were on site, where the field allowance goes by it. */
export const fieldDaysWords = defineWords({
  'field_days.title': ['野外工作天数', 'Days on site'],
  'field_days.per_field_day': [
    '野外补助按每个野外工作日发放。',
    'The field allowance is paid for each day on site.',
  ],
  'field_days.if_any_field_day': [
    '当月有野外工作的，才发野外补助。',
    'The field allowance is paid for a month with a day on site.',
  ],
  'field_days.lead': [
    '每人每月的天数由有权核实工程量的人登记，没有登记的，当月工资算不出来。不能登记自己的；登记人不能批准首次用到它的工资。',
    'Whoever verifies quantities records everyone’s days; pay waits for whose are missing. Nobody records their own, or approves the first pay that goes by days they recorded.',
  ],
  'field_days.closed': [
    '本月工资已批准，或还没有开始：现在不能登记。批准后有误的，先由工资核算更正本月。',
    'This month is approved, or has not begun: nothing can be recorded now. What is wrong after approval takes a correction of the month first.',
  ],
  'field_days.not_asked_title': ['本月不需要登记', 'Nothing to record this month'],
  'field_days.not_asked_text': [
    '按本月的工资规则，野外补助与野外工作天数无关。',
    'By this month’s rules, the field allowance does not go by days on site.',
  ],
  'field_days.none_title': ['本月没有需要登记的人', 'Nobody’s are needed this month'],
  'field_days.none_text': [
    '有野外补助的正式员工在这里登记；还没有登记任职的，请先登记任职与等级。',
    'Confirmed people with a field allowance appear here. Record their employment first if it is missing.',
  ],
  'field_days.days': ['天数', 'Days'],
  'field_days.record_of': ['登记情况', 'On record'],
  'field_days.act': ['登记或更正', 'Record or correct'],
  'field_days.counted': ['计 {dates}', 'Counts {dates}'],
  'field_days.between': ['{from} – {to}', '{from} – {to}'],
  'field_days.missing': ['未登记', 'Not recorded'],
  'field_days.recorded': ['{name}登记于{day}', 'Recorded by {name} on {day}'],
  'field_days.because': ['更正原因：{reason}', 'Corrected: {reason}'],
  'field_days.before': [
    '原为 {days} 天，{name}登记于{day}',
    '{days} before, recorded by {name} on {day}',
  ],
  'field_days.record': ['登记', 'Record'],
  'field_days.correct': ['更正', 'Correct'],
  'field_days.record_title': ['登记{name}{month}的野外工作天数', 'Days on site of {name}, {month}'],
  'field_days.correct_title': [
    '更正{name}{month}的野外工作天数',
    'Correct the days on site of {name}, {month}',
  ],
  'field_days.hint': [
    '没有野外工作的填 0，到今天为止最多 {most} 天。',
    '0 where there was none, {most} at the most so far.',
  ],
  'field_days.wrong': ['请填 0 至 {most} 的整数', 'A whole number from 0 to {most}'],
  'field_days.known': [
    '供核对：写了出差日志的 {logged} 天，本人报告在现场的 {said} 天。不会自动填入。',
    'To compare: {logged, plural, one {# day has} other {# days have}} a trip log; of {said, plural, one {# day} other {# days}} they said they were on site. Nothing is filled in from it.',
  ],
  'field_days.reason': ['更正原因', 'Why it is corrected'],
  'field_days.go': ['登记野外工作天数', 'Record days on site'],
})
