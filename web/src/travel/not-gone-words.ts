import { defineWords } from '../i18n/define-words'

/** A trip for which money was handed out, and which never was. */
export const notGoneWords = defineWords({
  'not_gone.say': ['登记没有成行', 'Report the trip as cancelled'],
  'not_gone.hint': [
    '没有出差，预支就要退回：经他人核对后，由财务登记退回，或从工资中扣回。去过哪怕一天，也请按实际报销。',
    'If the trip did not take place, the advance has to be repaid: someone else checks this, then finance records the repayment or deducts it from pay. If you travelled even one day, claim the actual expenses instead.',
  ],
  'not_gone.title': ['没有成行', 'Trip cancelled'],
  'not_gone.said': ['{name}于 {at} 登记：{reason}', 'Reported by {name}, {at}: {reason}'],
  'not_gone.advance': ['已发预支', 'Advance paid'],
  'not_gone.back': ['本人应退回', 'To be repaid'],
  'not_gone.waits': ['没有成行，待核对', 'Cancelled, to be checked'],
  'not_gone.check': ['核对没有成行', 'Check the cancellation'],
  'not_gone.check_pass': ['情况属实，转财务', 'Confirmed: pass on to finance'],
})
