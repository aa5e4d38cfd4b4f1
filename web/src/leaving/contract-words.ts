import { defineWords } from '../i18n/define-words'

/** The personal contract that a leaver has not ended. */
export const openContractWords = defineWords({
  'open_contract.title': ['没有结束的个人承包', 'A personal contract that is open'],
  'open_contract.lead': [
    '结束之前不能直接办结。由企业所有者或经理结束，最晚到最后工作日；已申报的进度核实后随当月工资发放。',
    'It stands in the way of completing. An owner or a manager ends it, with the last day at the latest; what was reported is paid with its month once it is verified.',
  ],
  'open_contract.proposed': [
    '待审批的承包：离职的不再批准，由审批人写明理由不同意。',
    'It waits to be decided: whoever leaves takes on none, so it is declined with a reason.',
  ],
  'open_contract.since': ['{day} 开工', 'since {day}'],
  'open_contract.hidden': ['项目名称不对您显示', 'The project is not shown to you'],
  'open_contract.open': ['打开个人承包', 'Open personal contracts'],
})
