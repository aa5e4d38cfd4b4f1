import { defineWords } from '../i18n/define-words'

/** Recording that a colleague leaves. */
export const recordWords = defineWords({
  'leaving.person': ['人员', 'Employee'],
  'leaving.how': ['方式', 'Type'],
  'leaving.arrived_on': ['收到辞职信的日期', 'Date the resignation was received'],
  'leaving.ground_text': [
    '解除理由（会告知本人）',
    'Reason for termination (shared with the employee)',
  ],
  'leaving.gone_note': [
    '这一天已过：登记后立即终止其权限，任职截至这一天。涉及的工资已批准的，请财务先更正该月。',
    'This date has passed: access ends as soon as it is recorded, and employment ends on that date. If pay for the months concerned is already approved, ask finance to start a correction first.',
  ],
  'leaving.gone_reason': ['为何现在才登记', 'Reason for recording it late'],
  'leaving.legal': [
    '法律提示：单位解除劳动合同须符合《劳动合同法》第三十九条、第四十条或第四十一条，可能须提前三十日通知或支付补偿；请先咨询法务。',
    'Legal notice: an employer may terminate a contract only under articles 39, 40 or 41 of the Labour Contract Law, and may have to give thirty days’ notice or pay compensation. Consult legal counsel first.',
  ],
})
