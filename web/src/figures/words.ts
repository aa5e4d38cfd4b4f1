import { defineWords } from '../i18n/define-words'

export const figureWords = defineWords({
  'figures.title': ['工单统计', 'Figures'],
  'figures.export': ['导出本月工单', 'Export the month'],
  'figures.opened': ['提交', 'Opened'],
  'figures.closed': ['关闭', 'Closed'],
  'figures.open': ['目前未关闭', 'Open now'],
  'figures.first_late': ['首次响应超时率', 'First response late'],
  'figures.solution_late': ['解决超时率', 'Solution late'],
  'figures.late_of': ['{late} / {opened} 张', '{late} of {opened}'],
  'figures.before': ['上月 {value}', '{value} the month before'],
  'figures.how': [
    '按公司时区的自然月统计。超时率指当月提交的工单中，首次响应或解决已经超时的比例；还没到时限的不算超时。',
    'Calendar months in the company’s time zone. The late share is that of the tickets opened in the month; one that is not due yet is not late.',
  ],
  'figures.by_day': ['每日提交与关闭', 'Opened and closed by day'],
  'figures.day': ['日期', 'Day'],
  'figures.busiest': [
    '提交最多的一天是 {day}，{count} 张。',
    'Most were opened on {day}: {count}.',
  ],
  'figures.as_table': ['以表格查看', 'As a table'],
  'figures.by_assignee': ['按负责人', 'By assignee'],
  'figures.by_customer': ['按客户（提交最多的 20 家）', 'By customer (the 20 with the most)'],
  'figures.by_priority': ['按优先级', 'By priority'],
  'figures.by_type': ['按类型', 'By type'],
  'figures.assignee': ['负责人', 'Assignee'],
  'figures.customer': ['客户', 'Customer'],
  'figures.priority': ['优先级', 'Priority'],
  'figures.type': ['类型', 'Type'],
  'figures.nobody': ['未分派', 'Unassigned'],
  'figures.unknown': ['（已不在名单中）', '(no longer listed)'],
  'figures.none_title': ['这个月没有工单', 'No tickets in this month'],
  'figures.none_text': [
    '当月没有提交或关闭的工单。可以换一个月份查看。',
    'None was opened or closed. Try another month.',
  ],
})
