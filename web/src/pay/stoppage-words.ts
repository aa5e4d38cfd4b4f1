import { defineWords } from '../i18n/define-words'

/** Announced shutdowns: when work stood still, for whom and why. */
export const stoppageWords = defineWords({
  'stoppage.title': ['停工放假', 'Shutdowns'],
  'stoppage.lead': [
    '公司通知的停工放假在这里登记。满一个月的，当月保底改按公司最低标准工资，工资条会写明依据；登记人和撤销人不能批准涉及月份的工资。停工超过一个工资支付周期的，待遇以当地规定为准，请先核对。',
    'Record shutdowns announced by the company here. For a shutdown of a month or more, the guaranteed pay becomes the company’s minimum wage, and the payslip cites the clause. Whoever records or withdraws a shutdown cannot approve pay for the months it covers. For a shutdown longer than one pay period, local rules apply: check them first.',
  ],
  'stoppage.add': ['登记停工放假', 'Record a shutdown'],
  'stoppage.none_title': ['这个月没有停工放假', 'No shutdown this month'],
  'stoppage.none_text': [
    '公司通知全员、某个小组、某个项目或部分人员停工放假时，在这里登记起止日期和原因。',
    'When the company announces a shutdown for everyone, a group, a project or some employees, record its dates and reason here.',
  ],
  'stoppage.part': ['范围', 'Applies to'],
  'stoppage.company': ['全公司', 'Whole company'],
  'stoppage.group': ['小组', 'Group'],
  'stoppage.project': ['项目', 'Project'],
  'stoppage.people': ['部分人员', 'Selected people'],
  'stoppage.which_group': ['哪个小组', 'Group'],
  'stoppage.which_project': ['哪个项目', 'Project'],
  'stoppage.names': ['停工人员', 'People affected'],
  'stoppage.names_hint': [
    '只对列出的人生效；以后加入的人需要另行登记。',
    'Applies only to the people listed. Record anyone who joins later separately.',
  ],
  'stoppage.from': ['第一天', 'First day'],
  'stoppage.to': ['最后一天', 'Last day'],
  'stoppage.cause': ['原因', 'Reason'],
  'stoppage.cause_hint': [
    '会写在工资条上，如：材料未到场。',
    'Printed on the payslip, for example: materials not on site.',
  ],
  'stoppage.dates': ['起止', 'Dates'],
  'stoppage.between': ['{from} – {to}', '{from} – {to}'],
  'stoppage.recorded': ['{name}登记于{day}', 'Recorded by {name} on {day}'],
  'stoppage.withdrawn': ['已撤销', 'Withdrawn'],
  'stoppage.withdrawn_by': [
    '{name}于{day}撤销：{reason}',
    'Withdrawn by {name} on {day}: {reason}',
  ],
  'stoppage.dropped': [
    '登记时有 {count} 条待认定的旷工不再认定',
    'Pending absences dismissed because of it: {count}',
  ],
  'stoppage.dropped_back': [
    '登记时撤下的 {count} 条旷工没有恢复，确属旷工的须重新提出',
    'Absences dismissed because of it were not reinstated: {count}. Any that were genuine must be proposed again.',
  ],
  'stoppage.withdraw': ['撤销', 'Withdraw'],
  'stoppage.withdraw_title': ['撤销这次停工放假', 'Withdraw this shutdown'],
  'stoppage.withdraw_lead': [
    '{dates}，{cause}。撤销后当月工资重新计算时不再按停工；日期有误的，撤销后按正确的日期重新登记。',
    '{dates}: {cause}. Pay calculated from now on no longer counts it. If only the dates were wrong, withdraw it and record it again with the right ones.',
  ],
  'stoppage.withdraw_reason': ['撤销原因', 'Reason for withdrawing'],
  'stoppage.and_more': ['等 {count} 人', 'and others ({count} in all)'],
})
