import { defineWords } from '../i18n/define-words'

/** Accounts that pay goes to, and its paying out. */
export const payOutWords = defineWords({
  'payout.title': ['发放', 'Payment'],
  'payout.lead': [
    '发放至当日有效的收款账户；文件合计与应发合计一致。',
    'Paid to the bank accounts in effect on the day; the file total equals the total payable.',
  ],
  'payout.bank_file': ['银行代发文件', 'Bank payment file'],
  'payout.workbook': ['工资表（Excel）', 'Pay list (Excel)'],
  'payout.lines_file': ['工资明细', 'Pay details (for bookkeeping)'],
  'payout.accounts_missing': [
    '{count} 人还没有登记收款账户，登记后才能生成银行代发文件。',
    '{count, plural, one {# person has} other {# people have}} no bank account on record. The bank file can be created once that is recorded.',
  ],
  'payout.later': [
    '下列人员此前多发，本次不发，从以后的工资扣回；以后没有工资的由本人退回：',
    'Overpaid before: nothing is paid this time, and the overpayment is deducted from later pay. Anyone with no later pay has to repay it:',
  ],
  'payout.last_pay_waits': [
    '按公司规定，移交办完才发最后工资。下列人员还没有办完，不在银行代发文件里：',
    'Under company rules, final pay is released once the hand-over is complete. These people have not completed theirs and are not in the bank file:',
  ],
  'payout.last_pay_ready': [
    '下列人员上次没有随其他人发放，现在可以补发（移交已办完，或离职已撤回、改期、办结）：',
    'These were not paid with the others and can be paid now: their hand-over is done, or the leaving holds nothing back any more.',
  ],
  'payout.last_pay_named': [
    '下列人员的最后工资要等移交，但已导出的银行代发文件里有他们，登记发放时按已发放计；银行还没有付款的，请重新导出文件：',
    'The last pay of these waits for the hand-over, but the bank file that was taken names them: recording the payment counts them as paid. Where the bank has not paid yet, take the file anew.',
  ],
  'payout.last_pay_not_named': [
    '下列人员可以发放，但已导出的银行代发文件里没有他们，登记发放时不计入；银行还没有付款的，请重新导出文件，否则登记后另行补发：',
    'These can be paid, but the bank file that was taken does not name them: recording the payment leaves them out. Where the bank has not paid yet, take the file anew; else they are paid by themselves after it.',
  ],
  'payout.payment_without': [
    '这次登记不包括{names}：以后单独补发、单独登记。',
    'This leaves out {names}: they are paid by themselves later, and that is recorded by itself.',
  ],
  'payout.last_pay_paid': ['于 {day} 单独补发', 'Paid by itself on {day}'],
  'payout.to_accounts': ['去登记', 'Record bank accounts'],
  'payout.accounts_by_hr': ['请人事登记。', 'Ask HR to record them.'],
  'payout.account': ['收款账户', 'Bank account'],
  'payout.accounts': ['收款账户', 'Bank accounts'],
  'payout.account_none': ['未登记', 'Not recorded'],
  'payout.account_ending': ['{bank} 尾号 {ending}', '{bank}, ending in {ending}'],
  'payout.mark_first': ['首次使用', 'First payment to this account'],
  'payout.mark_changed': ['与上次发放不同', 'Differs from the last account paid'],
  'payout.mark_not_filed': ['与已导出的银行文件不同', 'Differs from the exported bank file'],
  'payout.mark_holder_differs': ['户名与姓名不符', 'Account holder’s name differs'],
  'payout.mark_number_shared': ['与他人账号相同', 'Same number as someone else’s account'],
  'payout.too_much': [
    '更正后多发 {sum}，核对后再发',
    'Overpaid by {sum} after a correction: check before paying',
  ],
  'payout.other_eyes': [
    '{names}的收款账户首次使用，由您登记，或因您的异议改用，请由另一人发放。',
    'This is the first payment to the accounts of {names}, which you recorded or which came into use after your objection to another account. Someone else has to make the payment.',
  ],
  'payout.account_since': ['{at} 起使用', 'in use from {at}'],
  'payout.account_by': ['{name} {at} 登记', 'recorded by {name} on {at}'],
  'payout.account_add': ['登记收款账户', 'Add a bank account'],
  'payout.account_change': ['更换账户', 'Change bank account'],
  'payout.account_own_none': [
    '还没有登记您的收款账户，请联系人事。',
    'You have no bank account on record; please contact HR.',
  ],
  'payout.account_own': ['工资发放至', 'Your pay goes to'],
  'payout.account_coming': [
    '{name}登记：{at} 起改为 {account}。如果不是您的账户，请在此之前提出异议。',
    '{name} has changed your account to {account} from {at}. If it is not yours, object before then.',
  ],
  'payout.account_fresh': [
    '{name}为您登记了{account}，已经使用。如果不是您的账户，请在 {until} 前提出异议。',
    '{name} has recorded {account} as your account, and it is already in use. If it is not yours, object by {until}.',
  ],
  'payout.ground': ['发到他人账户的原因', 'Reason for paying into someone else’s account'],
  'payout.account_ground': ['他人账户：{ground}', 'Someone else’s account: {ground}'],
  'payout.account_objected': ['本人有异议，已停用', 'Disputed by the employee; no longer used'],
  'payout.object': ['不是我的账户', 'Not my account'],
  'payout.object_title': [
    '{bank} 尾号 {ending} 不是我的账户',
    '{bank}, ending in {ending}, is not my account',
  ],
  'payout.object_lead': [
    '提出后这个账户立即停用，并通知财务、人事；您的账户由他们另行登记。',
    'The account stops being used at once, and finance and HR are notified. They will record your account.',
  ],
  'payout.object_reason': ['说明', 'Comment'],
  'payout.account_cooling': [
    '更换账户三天后才使用，本人可在此期间核对。',
    'A changed account is used after three days, so that the employee can check it.',
  ],
  'payout.bank': ['开户银行', 'Bank'],
  'payout.bank_hint': [
    '写到支行，如：中国工商银行江州支行',
    'Including the branch, for example: ICBC Jiangzhou Branch',
  ],
  'payout.number': ['账号', 'Account number'],
  'payout.number_wrong': ['请填 8 至 30 位数字', 'Enter 8 to 30 digits'],
  'payout.holder': ['户名', 'Account holder'],
  'payout.record_payment': ['登记已发放', 'Record payment'],
  'payout.payment_title': ['登记{month}工资已发放', 'Record payment for {month}'],
  'payout.payment_lead': [
    '请在银行确认发放成功后登记；日期有误的，由另一人说明原因后更正。',
    'Record the payment once the bank has confirmed it. A wrong date can be corrected by someone else, with a reason.',
  ],
  'payout.paid_on': ['发放日期', 'Payment date'],
  'payout.paid_hint': ['已于 {day} 发放，由{name}登记。', 'Paid on {day}; recorded by {name}.'],
  'payout.correct_payment': ['更正发放日期', 'Correct the payment date'],
  'payout.correct_lead': [
    '原来的登记保留，更正的人和原因一并留存。',
    'The original entry is kept, along with who corrected it and why.',
  ],
  'payout.correct_reason': ['更正原因', 'Reason for the correction'],
  'payout.payment_said': [
    '{name} {at} 登记：{day} 发放',
    'Recorded by {name}, {at}: paid on {day}',
  ],
  'payout.payment_corrected': [
    '{name} {at} 更正：{day} 发放（{reason}）',
    'Corrected by {name}, {at}: paid on {day} ({reason})',
  ],
})
