import { words } from '@bylaw/kernel'
import { box, filledIn } from '../filled-in'

/** Nothing is closed without its outcome (R01.2.3). */
export const closing = filledIn({
  key: 'closing',
  title: words('关闭登记', 'Closing'),
  clauses: ['R01.2.3'],
  boxes: [
    box('need', words('需求或问题', 'The need or problem'), ['R01.2']),
    box('owner', words('负责人', 'Its owner'), ['R01.2.1']),
    box('outcome', words('处理结果', 'The outcome'), ['R01.2.3']),
  ],
})

/** Who was brought in, and what came of it (R01.3.2). */
export const coordination = filledIn({
  key: 'coordination',
  title: words('协调记录', 'Record of coordination'),
  clauses: ['R01.3.2'],
  boxes: [
    box('engineer', words('负责的工程师', 'The engineer in charge'), ['R01.3.1']),
    box('brought_in', words('参与的部门和人员', 'Departments and people brought in'), ['R01.3.2']),
    box('result', words('参与的结果', 'What came of it'), ['R01.3.2']),
  ],
})
