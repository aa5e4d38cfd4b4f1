import { defineWords } from '../i18n/define-words'

/** Paying some people's month by a run of its own, before everyone's. */
export const apartWords = defineWords({
  'apart.badge': ['单独核算 {n}', 'off-cycle run {n}'],
  'apart.of': ['{month}工资 · 单独核算 {n}', 'Pay for {month}, off-cycle run {n}'],
  'apart.title': ['本月的单独核算', 'Off-cycle runs this month'],
  'apart.whom': ['核算范围', 'Who is included'],
  'apart.everyone': ['全体人员', 'Everyone'],
  'apart.everyone_hint': [
    '每月一次。已经单独核算过的人，只计还差的部分。',
    'Once a month. Anyone already paid in an off-cycle run receives only the balance.',
  ],
  'apart.chosen': ['指定人员', 'Selected people (off-cycle)'],
  'apart.chosen_hint': [
    '先于全体核算，例如离职结清，某个组提前发放，或批准人本人的工资：本月工资里有本人的，就不能批准。',
    'Before everyone’s: for somebody who leaves, a group that is paid earlier, or whoever is to approve the month, which nobody does who is paid by it.',
  ],
  'apart.people': ['人员', 'People'],
  'apart.from_group': ['按组加入', 'Add a group'],
  'apart.reason': ['为何单独核算', 'Reason for the off-cycle run'],
  'apart.because': [
    '单独核算原因：{reason}。人员：{names}',
    'Reason for the off-cycle run: {reason}. People: {names}',
  ],
  'apart.and_more': ['{names}等 {count} 人', '{names} and others ({count} in all)'],
  'apart.nothing_due': [
    '按现在的资料和规则，没有需要再发的金额。',
    'Based on current records and rules, nothing further is due.',
  ],
  'apart.overtaken_badge': ['已随全体核算', 'paid in the monthly run'],
  'apart.overtaken': [
    '本月工资已经批准，这次单独核算不再有需要发放的金额。仍需调整的，请更正本月。',
    'The month has since been approved, so there is nothing left to pay in this off-cycle run. To change anything, start a correction of the month.',
  ],
  'apart.waiting': [
    '还有没批准的单独核算。先批准本月工资的话，其中的人随本月发放，那些核算就不再有效。',
    'Some off-cycle runs are not approved yet. If this month is approved first, their people are paid with it and those runs no longer take effect.',
  ],
  'apart.waiting_effect': [
    '批准之后才核实的，随本月工资发放。',
    'Work verified after approval is paid in the monthly run.',
  ],
  'apart.taken_off': [
    '本月已单独发放过，多发的部分从以后的工资扣回。',
    'This month was already paid in an off-cycle run. The overpayment is deducted from later pay.',
  ],
  'apart.slip': ['本月工资的单独核算 {n}', 'Off-cycle run {n} for this month'],
})
