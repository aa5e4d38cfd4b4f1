import { defineWords } from '../i18n/define-words'

/** Who may approve a run, and why others may not. */
export const approverWords = defineWords({
  'approvers.free_now': ['可由{names}批准。', 'Can be approved by {names}.'],
  'approvers.free': ['{day}起可由{names}批准。', 'Can be approved by {names} from {day}.'],
  'approvers.nobody': [
    '工资须由两个人办理，现在没有人可以批准本次工资。请企业所有者再邀请一位经理来批准。',
    'Pay takes two people, and nobody can approve this pay run at present. Ask the owner to invite another manager who can.',
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
    '{name} cannot approve: they calculated this pay run.',
  ],
  'approvers.line': [
    '{name}不能批准：登记或撤销过本月的奖罚。',
    '{name} cannot approve: they recorded or reversed a reward or penalty for this month.',
  ],
  'approvers.employment': [
    '{name}不能批准：本月工资首次用到其登记、更正或删除的任职。',
    '{name} cannot approve: this month is the first to use an employment they recorded, corrected or removed.',
  ],
  'approvers.station': [
    '{name}不能批准：本月工资首次用到其登记或结束的驻点。',
    '{name} cannot approve: this month is the first to use a regional posting they recorded or ended.',
  ],
  'approvers.field_days': [
    '{name}不能批准：本月工资首次用到其登记的野外工作天数。',
    '{name} cannot approve: this month is the first to use days on site they recorded.',
  ],
  'approvers.stoppage': [
    '{name}不能批准：登记或撤销过本月的停工放假。',
    '{name} cannot approve: they recorded or withdrew a shutdown in this month.',
  ],
  'approvers.given_back': [
    '{name}不能批准：其中计入其登记或撤销的多发工资退回。',
    '{name} cannot approve: it takes account of repayments they recorded or withdrew.',
  ],
  'approvers.completion': [
    '{name}不能批准：提成首次按其登记、更正或撤回的完工结算。',
    '{name} cannot approve: it is the first to settle commission on a completion they recorded, corrected or withdrew.',
  ],
  'approvers.leave': [
    '{name}不能批准：本月工资首次按其办理的销假或撤回的假期计算。',
    '{name} cannot approve: this month is the first to be calculated on leave they ended early or withdrew.',
  ],
  'approvers.work_taken_back': [
    '{name}不能批准：撤回过本月已核实的工程量或承包进度。',
    '{name} cannot approve: they undid the verification of work for this month.',
  ],
  'approvers.crew_shares': [
    '{name}不能批准：本月工资首次按其登记的班组份额计算。',
    '{name} cannot approve: this month is the first to use crew shares they recorded.',
  ],
  'approvers.own_pay': [
    '{name}不能批准：其中有本人的工资。',
    '{name} cannot approve: it includes their own pay.',
  ],
})
