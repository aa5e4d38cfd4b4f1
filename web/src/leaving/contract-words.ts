import { defineWords } from '../i18n/define-words'

/** The personal contract that a leaver has not ended. */
export const openContractWords = defineWords({
  'open_contract.title': ['没有结束的个人承包', 'Open personal contract'],
  'open_contract.lead': [
    '结束之前不能直接办结。由企业所有者或经理结束，最晚到最后工作日；已申报的进度核实后随当月工资发放。',
    'It must be ended before the leaving can be completed. The owner or a manager ends it, on the last working day at the latest; reported work is paid with that month’s pay once verified.',
  ],
  'open_contract.proposed': [
    '待审批的承包：离职的不再批准，由审批人写明理由不同意。',
    'Contract awaiting approval: it is no longer approved for someone who is leaving. The approver declines it with a reason.',
  ],
  'open_contract.since': ['{day} 开工', 'started {day}'],
  'open_contract.hidden': ['项目名称不对您显示', 'Project name not visible to you'],
  'open_contract.open': ['打开个人承包', 'Open personal contracts'],
})
