import { defineWords } from '../i18n/define-words'

/** Who may approve a run, and why others may not. */
export const approverWords = defineWords({
  'approvers.free': ['{day}起可由{names}批准。', 'From {day} on it can be approved by {names}.'],
  'approvers.free_now': ['可由{names}批准。', 'It can be approved by {names}.'],
  'approvers.nobody': [
    '工资须由两个人办理，现在没有人可以批准本次工资。请企业所有者再邀请一位经理来批准。',
    'Pay takes two people, and nobody can approve this run as it stands. The owner can invite another manager, who then may.',
  ],
  'approvers.apart_first': [
    '现在没有人可以批准本次工资。可以先单独核算{name}的工资，由{approver}批准；再重新计算本月，由{name}批准。',
    'Nobody can approve this run as it stands. Pay {name} in a separate run first, which {approver} can approve; then calculate this month again, and {name} can approve it.',
  ],
  'approvers.apart_waits': [
    '现在没有人可以批准本次工资。{name}的工资正在单独核算：由{approver}批准后，请重新计算本月，由{name}批准。',
    'Nobody can approve this run as it stands. {name} is being paid by a separate run: once {approver} has approved that, calculate this month again, and {name} can approve it.',
  ],
  'approvers.apart_done': [
    '{name}的工资已单独核算并批准：请重新计算本月，由{name}批准。',
    '{name} was paid by a separate run that is approved: calculate this month again, and {name} can approve it.',
  ],
  'approvers.apart_start': ['先单独核算{name}的工资', 'Pay {name} in a separate run first'],
  'approvers.apart_open': ['看单独核算', 'See the separate run'],
  'approvers.apart_reason': [
    '本月由其批准，本人的工资先单独核算',
    'Paid before the month, as they approve it',
  ],
  'approvers.calculated': [
    '{name}不能批准：本次工资由其计算。',
    '{name} cannot: they calculated it.',
  ],
  'approvers.line': [
    '{name}不能批准：登记或撤销过本月的奖罚。',
    '{name} cannot: they recorded or took back a reward or a penalty of this month.',
  ],
  'approvers.employment': [
    '{name}不能批准：本月工资首次用到其登记、更正或删除的任职。',
    '{name} cannot: this is the first month paid by an employment that they wrote down, corrected or took away.',
  ],
  'approvers.station': [
    '{name}不能批准：本月工资首次用到其登记或结束的驻点。',
    '{name} cannot: this is the first month paid by a station at a regional office that they recorded or ended.',
  ],
  'approvers.field_days': [
    '{name}不能批准：本月工资首次用到其登记的野外工作天数。',
    '{name} cannot: this is the first pay that goes by days on site which they recorded.',
  ],
  'approvers.stoppage': [
    '{name}不能批准：登记或撤销过本月的停工放假。',
    '{name} cannot: they recorded or took back a shutdown that reaches into this month.',
  ],
  'approvers.given_back': [
    '{name}不能批准：其中计入其登记或撤销的多发工资退回。',
    '{name} cannot: it counts what was given back, which they recorded or took back.',
  ],
  'approvers.completion': [
    '{name}不能批准：提成首次按其登记、更正或撤回的完工结算。',
    '{name} cannot: it is the first to settle commission by a completion that they recorded, corrected or took back.',
  ],
  'approvers.leave': [
    '{name}不能批准：本月工资首次按其办理的销假或撤回的假期计算。',
    '{name} cannot: it is the first to pay days of leave that they ended early or took back.',
  ],
  'approvers.work_taken_back': [
    '{name}不能批准：撤回过本月已核实的工程量或承包进度。',
    '{name} cannot: they took back work of this month that was verified.',
  ],
  'approvers.crew_shares': [
    '{name}不能批准：本月工资首次按其登记的班组份额计算。',
    '{name} cannot: it is the first to pay by crew shares that they recorded.',
  ],
  'approvers.own_pay': [
    '{name}不能批准：其中有本人的工资。',
    '{name} cannot: it pays them as well.',
  ],
})
