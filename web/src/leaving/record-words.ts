import { defineWords } from '../i18n/define-words'

/** Recording that a colleague leaves. */
export const recordWords = defineWords({
  'leaving.person': ['人员', 'Person'],
  'leaving.how': ['方式', 'How'],
  'leaving.arrived_on': ['收到辞职信的日期', 'Day on which the letter arrived'],
  'leaving.ground_text': ['解除理由（会告知本人）', 'The ground (the person is told)'],
  'leaving.gone_note': [
    '这一天已过：登记后立即终止其权限，任职截至这一天。涉及的工资已批准的，请财务先更正该月。',
    'That day is over: access ends at once, and the employment with that day. Where pay since then is approved, finance first starts a correction of the month.',
  ],
  'leaving.gone_reason': ['为何现在才登记', 'Why it is recorded only now'],
  'leaving.legal': [
    '法律提示：单位解除劳动合同须符合《劳动合同法》第三十九条、第四十条或第四十一条，可能须提前三十日通知或支付补偿；请先咨询法务。',
    'Legal notice: an employer ends a contract only on the grounds of arts. 39 to 41 of the Labour Contract Law, some of which ask for thirty days’ notice or compensation; ask counsel first.',
  ],
})
