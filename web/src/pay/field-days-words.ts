import { defineWords } from '../i18n/define-words'

/** On how many days of a month people were on site, where the field allowance goes by it. */
export const fieldDaysWords = defineWords({
  'field_days.title': ['野外工作天数', 'Days on site'],
  'field_days.per_field_day': [
    '野外补助按每个野外工作日发放。',
    'The field allowance is paid for each day worked on site.',
  ],
  'field_days.if_any_field_day': [
    '当月有野外工作的，才发野外补助。',
    'The field allowance is paid for months with at least one day on site.',
  ],
  'field_days.lead': [
    '每人每月的天数由有权核实工程量的人登记，没有登记的，当月工资算不出来。不能登记自己的；登记人不能批准首次用到它的工资。',
    'Days are recorded per person and month by someone who may verify quantities; pay cannot be calculated for anyone whose days are missing. Nobody can record their own days, or approve the first pay run that uses days they recorded.',
  ],
  'field_days.closed': [
    '本月工资已批准，或还没有开始：现在不能登记。批准后有误的，先由工资核算更正本月。',
    'Pay for this month is approved, or the month has not begun, so nothing can be recorded now. To fix an error after approval, first start a correction of the month.',
  ],
  'field_days.not_asked_title': ['本月不需要登记', 'Nothing to record this month'],
  'field_days.not_asked_text': [
    '按本月的工资规则，野外补助与野外工作天数无关。',
    'Under this month’s pay rules, the field allowance does not depend on days on site.',
  ],
  'field_days.none_title': ['本月没有需要登记的人', 'Nobody to record this month'],
  'field_days.none_text': [
    '有野外补助的正式员工在这里登记；还没有登记任职的，请先登记任职与等级。',
    'Confirmed employees with a field allowance are listed here. If someone’s employment is not on record, record it first.',
  ],
  'field_days.days': ['天数', 'Days'],
  'field_days.record_of': ['登记情况', 'On record'],
  'field_days.act': ['登记或更正', 'Record or correct'],
  'field_days.counted': ['计 {dates}', 'Counts {dates}'],
  'field_days.between': ['{from} – {to}', '{from} – {to}'],
  'field_days.missing': ['未登记', 'Not recorded'],
  'field_days.recorded': ['{name}登记于{day}', 'Recorded by {name} on {day}'],
  'field_days.because': ['更正原因：{reason}', 'Reason for the correction: {reason}'],
  'field_days.before': [
    '原为 {days} 天，{name}登记于{day}',
    'Previously {days} days, recorded by {name} on {day}',
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
    'Enter 0 for no days on site; at most {most} so far.',
  ],
  'field_days.wrong': ['请填 0 至 {most} 的整数', 'Enter a whole number from 0 to {most}'],
  'field_days.known': [
    '供核对：写了出差日志的 {logged} 天，本人报告在现场的 {said} 天。不会自动填入。',
    'For comparison: {logged, plural, one {# day} other {# days}} with a trip log; {said, plural, one {# day} other {# days}} reported on site by the employee. Nothing is filled in automatically.',
  ],
  'field_days.reason': ['更正原因', 'Reason for the correction'],
  'field_days.go': ['登记野外工作天数', 'Record days on site'],
})
