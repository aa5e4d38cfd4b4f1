import { defineWords } from '../i18n/define-words'

/** A trip for which money was handed out, and which never was. */
export const notGoneWords = defineWords({
  'not_gone.say': ['登记没有成行', 'Say that it never was'],
  'not_gone.hint': [
    '没有出差，预支就要退回：经他人核对后，由财务登记退回，或从工资中扣回。去过哪怕一天，也请按实际报销。',
    'Without a trip the advance goes back: somebody else checks it, then finance records that it came back, or takes it off pay. If there was even one day of it, claim that instead.',
  ],
  'not_gone.title': ['没有成行', 'The trip never was'],
  'not_gone.said': ['{name}于 {at} 登记：{reason}', '{name} said so, {at}: {reason}'],
  'not_gone.advance': ['已发预支', 'Advance handed out'],
  'not_gone.back': ['本人应退回', 'To be paid back'],
  'not_gone.waits': ['没有成行，待核对', 'Never was: to be checked'],
  'not_gone.check': ['核对没有成行', 'Check that it never was'],
  'not_gone.check_pass': ['情况属实，转财务', 'It is so: pass it on to finance'],
})
