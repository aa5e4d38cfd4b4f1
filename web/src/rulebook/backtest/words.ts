import { defineWords } from '../../i18n/define-words'

/** A draft tried on a past period: progress, totals, who and what would change. */
export const backTestWords = defineWords({
  'backtest.title': ['历史试算', 'Back-test'],
  'backtest.lead': [
    '用过去一段时间的记录，看这份草案会改变谁、改变多少。只试算，不改任何结果。',
    'Puts the records of a past period to this draft: who and what would change, and by how much. Nothing is changed.',
  ],
  'backtest.none_kept': [
    '这类规则还没有可供回溯的历史记录（目前有记录的是服务时限、工作日历、考核、工资和计件提成）。请用下面的“试算”看具体情形。',
    'Nothing of the past is kept that rules of this kind could be tried on (service levels, calendars, appraisals, pay and piece-rates have records). Try a case below instead.',
  ],
  'backtest.none_kept_travel': [
    '这里还不作历史试算：结算过的出差保留当时的结果，不按新规则重算。请用下面的“试算”看具体情形。',
    'Not tried on the past yet: trips that were settled keep what they came to then. Try a case below instead.',
  ],
  'backtest.none_kept_award': [
    '这里不作历史试算：评选的提名、否决和当月记录都不留在系统里，得奖人和奖金无从比较。请用下面的“试算”看具体情形。',
    'Not tried on the past: nominations, vetoes and what was recorded of a month are not kept, so winners and sums cannot be compared. Try a case below instead.',
  ],
  'backtest.none_kept_extras': [
    '这里不作历史试算：奖罚登记的是金额和事由，没有记据以判定的情形（哪一条、第几次、是否严重、效益多少），结果无从比较。请用下面的“试算”看具体情形。',
    'Not tried on the past: rewards and penalties are kept with a sum and a reason, not with what they were judged by (which item, how often before, how serious, what it brought), so they cannot be compared. Try a case below instead.',
  ],
  'backtest.pay_keeps': [
    '重新计算的是现有人员各月的应发额。以前月份已计的提成和已登记的奖罚照原样带入；已离职人员不比较，外勤天数和停工没有记录，也不比较。',
    'What each month pays those who are still here is worked out anew. Commission counted in earlier months, rewards and penalties go in as recorded. People who have left are not compared, nor are field days and shutdowns, which nobody records.',
  ],
  'backtest.appraisal_keeps': [
    '只用已完成的考核表重新计分，各项打分照原样。',
    'Only completed sheets are scored anew, with the marks as they were given.',
  ],
  'backtest.not_yours': [
    '结果涉及全公司的工资，您无权查看；请由企业所有者、部门经理或财务发起。下面的“试算”不受此限。',
    'The result adds up everybody’s pay, which you may not see: an owner, a manager or finance can run it. You can still try a case below.',
  ],
  'backtest.from': ['从', 'From'],
  'backtest.to': ['到', 'To'],
  'backtest.months': ['按整月比较，将比较 {months}。', 'Whole months are compared: {months}.'],
  'backtest.no_months': [
    '按整月比较：这段时间里没有一个完整的月份，请从某月 1 日选到月末。',
    'Whole months are compared, and none lies in this period: choose from the first to the last day of one.',
  ],
  'backtest.start': ['开始试算', 'Start'],
  'backtest.period': ['{from} 至 {to}', '{from} to {to}'],
  'backtest.asked': ['{name}于 {at} 发起', 'asked for by {name}, {at}'],
  'backtest.to_draft': ['打开规则草案', 'Open the draft of the rules'],
  'backtest.not_yet': [
    '还没有试算过。在规则草案里可以用过去的记录试算。',
    'Not tried yet. The draft of the rules can be tried on the past.',
  ],
  'backtest.under_way': ['正在试算。', 'Under way.'],
  'backtest.queued': ['排队中', 'Queued'],
  'backtest.running': ['已试算 {done} 项', '{done} looked at'],
  'backtest.running_of': ['已试算 {done} / {total} 项', '{done} of {total} looked at'],
  'backtest.stop': ['停止', 'Stop'],
  'backtest.stopped': [
    '已由{name}停止，没有结果。',
    '{name} stopped it before it was done: there is no result.',
  ],
  'backtest.before_publishing': ['发布前的历史试算', 'Back-tests before it was published'],
  'backtest.before_lead': [
    '起草和审批期间用当时的记录试算所得，发布后保留备查。',
    'What the draft was found to change while it was written and passed; kept as it was found.',
  ],
  'backtest.open_case': ['{name}：推算过程', '{name}: how it came to be'],
  'backtest.changed_since': [
    '这一项的记录在试算之后有变动：下面按现有记录重新推算，与上面的数字不同。',
    'What is recorded of this has changed since: it is worked out below from what is recorded now, and comes to other figures.',
  ],
  'backtest.none_promised': ['当时没有承诺时限。', 'Nothing was promised.'],
  'backtest.failed': ['试算没有完成，请重新发起。', 'It did not finish. Please start it again.'],
  'backtest.older': [
    '这是草案修改之前的结果，仅供参考。',
    'This is of the draft as it was before it was changed.',
  ],
  'backtest.hidden': ['结果涉及您无权查看的工资。', 'The result adds up pay that you may not see.'],
  'backtest.names_hidden': [
    '您可以看合计，不能看各人的数字。',
    'You may see the totals, not whose figures they are made of.',
  ],
  'backtest.nothing_past': ['这段时间没有记录可以试算。', 'There are no records in that period.'],
  'backtest.no_change': [
    '{cases} 项记录的结果都不变。',
    '{cases, plural, one {# record comes} other {# records come}} out as before.',
  ],
  'backtest.changed': [
    '{cases} 项记录中有 {changed} 项会变。',
    '{changed} of {cases, plural, one {# record} other {# records}} would change.',
  ],
  'backtest.before': ['现行', 'As it is'],
  'backtest.after': ['草案', 'Draft'],
  'backtest.difference': ['差额', 'Difference'],
  'backtest.raised_lowered': [
    '增加 {raised} 项，减少 {lowered} 项',
    '{raised} raised, {lowered} lowered',
  ],
  'backtest.scores': ['考核', 'Scores'],
  'backtest.grade_moves': ['{from} → {to}：{cases} 人次', '{from} → {to}: {cases}'],
  'backtest.clocks': ['时限', 'Clocks'],
  'backtest.clock': ['时限', 'Clock'],
  'backtest.late_before': ['现行超时', 'Late as it is'],
  'backtest.late_after': ['草案超时', 'Late under the draft'],
  'backtest.newly_late': ['新增超时', 'Newly late'],
  'backtest.no_longer': ['不再超时', 'No longer late'],
  'backtest.clock_firstResponse': ['首次响应', 'First response'],
  'backtest.clock_nextResponse': ['后续答复', 'Next answers'],
  'backtest.clock_keepInformed': ['进展通报', 'Progress reports'],
  'backtest.clock_resolution': ['解决', 'Resolution'],
  'backtest.refusals': ['无法计算', 'Cannot be worked out'],
  'backtest.refused': [
    '现行 {before} 项，草案 {after} 项',
    '{before} as it is, {after} under the draft',
  ],
  'backtest.changes': ['变化最大的', 'The largest changes'],
  'backtest.subject': ['对象', 'Who or what'],
  'backtest.late': ['超时', 'late'],
  'backtest.in_time': ['未超时', 'in time'],
  'backtest.earlier': ['以前的试算', 'Earlier ones'],
})
