import { words } from '@bylaw/kernel'
import { box, filledIn } from '../filled-in'

/** What is recorded of a problem, from intake to the closed loop (R02.4). */
export const workflow = filledIn({
  key: 'workflow',
  title: words('问题处理记录', 'Record of a problem'),
  clauses: ['R02.4', 'R02.4.4'],
  boxes: [
    box('problem', words('受理的问题', 'The problem as taken in'), ['R02.4.1']),
    box('solution', words('解决办法', 'How it was solved'), ['R02.4.2', 'R02.5.1']),
    box('closed_loop', words('闭环跟进情况', 'How the loop was closed'), ['R02.4.3']),
  ],
})
