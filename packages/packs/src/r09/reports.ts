import { words } from '@bylaw/kernel'
import { box, filledIn } from '../filled-in'

/** The form with which a department asks IT for something (R09.1.1). */
export const requestForm = filledIn({
  key: 'request_form',
  title: words('信息技术需求申请单', 'IT request form'),
  clauses: ['R09.1.1'],
  boxes: [
    box('applicant', words('申请部门和申请人', 'Department and applicant'), ['R09.1.1']),
    box('need', words('详细需求', 'The need in detail'), ['R09.1.1']),
    box('urgency', words('紧急程度', 'Urgency'), ['R09.1.1']),
  ],
})

/** The handling report of a solved problem (R09.2.5). */
export const handlingReport = filledIn({
  key: 'handling_report',
  title: words('问题处理报告', 'Handling report'),
  clauses: ['R09.2.5'],
  boxes: [
    box('problem', words('问题的详细情况', 'The problem in detail'), ['R09.2.2']),
    box('cause', words('原因分析', 'Its cause'), ['R09.2.3']),
    box('discussion', words('会商意见', 'What was talked through'), ['R09.2.4'], { needed: false }),
    box('solution', words('解决方案', 'The solution'), ['R09.2.5']),
    box('steps', words('操作步骤', 'Its steps'), ['R09.2.5']),
  ],
})
