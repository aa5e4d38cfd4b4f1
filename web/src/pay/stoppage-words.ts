import { defineWords } from '../i18n/define-words'

/** Announced shutdowns: when work stood still, for whom and why. */
export const stoppageWords = defineWords({
  'stoppage.title': ['停工放假', 'Shutdowns'],
  'stoppage.lead': [
    '公司通知的停工放假在这里登记。满一个月的，当月保底改按公司最低标准工资，工资条会写明依据；登记人和撤销人不能批准涉及月份的工资。停工超过一个工资支付周期的，待遇以当地规定为准，请先核对。',
    'Shutdowns that the company announced. One of a month or more switches the guarantee to the company’s minimum wage, and the slip says by which clause. Whoever recorded or took back one does not approve the pay of its months. Beyond one pay period local rules hold: check them first.',
  ],
  'stoppage.add': ['登记停工放假', 'Record a shutdown'],
  'stoppage.none_title': ['这个月没有停工放假', 'No shutdown this month'],
  'stoppage.none_text': [
    '公司通知全员、某个小组、某个项目或部分人员停工放假时，在这里登记起止日期和原因。',
    'Record here from when to when the company announced that everybody, a group, a project or some people stop work, and why.',
  ],
  'stoppage.part': ['范围', 'For whom'],
  'stoppage.company': ['全公司', 'The whole company'],
  'stoppage.group': ['小组', 'A group'],
  'stoppage.project': ['项目', 'A project'],
  'stoppage.people': ['部分人员', 'Some people'],
  'stoppage.which_group': ['哪个小组', 'Which group'],
  'stoppage.which_project': ['哪个项目', 'Which project'],
  'stoppage.names': ['停工人员', 'Who stops work'],
  'stoppage.names_hint': [
    '只对列出的人生效；以后加入的人需要另行登记。',
    'It holds for the people named. Whoever joins later is recorded apart.',
  ],
  'stoppage.from': ['第一天', 'First day'],
  'stoppage.to': ['最后一天', 'Last day'],
  'stoppage.cause': ['原因', 'Cause'],
  'stoppage.cause_hint': [
    '会写在工资条上，如：材料未到场。',
    'The slip prints it. Such as: material is not on site.',
  ],
  'stoppage.dates': ['起止', 'From – to'],
  'stoppage.between': ['{from} – {to}', '{from} – {to}'],
  'stoppage.recorded': ['{name}登记于{day}', 'Recorded by {name} on {day}'],
  'stoppage.withdrawn': ['已撤销', 'Taken back'],
  'stoppage.withdrawn_by': [
    '{name}于{day}撤销：{reason}',
    'Taken back by {name} on {day}: {reason}',
  ],
  'stoppage.dropped': [
    '登记时有 {count} 条待认定的旷工不再认定',
    'Absences dropped by it: {count}',
  ],
  'stoppage.dropped_back': [
    '登记时撤下的 {count} 条旷工没有恢复，确属旷工的须重新提出',
    'Absences that it dropped stay dropped: {count}. Where they were absences all the same, they are proposed again.',
  ],
  'stoppage.withdraw': ['撤销', 'Take back'],
  'stoppage.withdraw_title': ['撤销这次停工放假', 'Take this shutdown back'],
  'stoppage.withdraw_lead': [
    '{dates}，{cause}。撤销后当月工资重新计算时不再按停工；日期有误的，撤销后按正确的日期重新登记。',
    '{dates}: {cause}. Pay that is calculated after this no longer counts it. If only its days were wrong, record it anew with the right ones.',
  ],
  'stoppage.withdraw_reason': ['撤销原因', 'Why it is taken back'],
  'stoppage.and_more': ['等 {count} 人', 'and {count} in all'],
})
