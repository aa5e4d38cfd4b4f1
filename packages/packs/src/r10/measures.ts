import { words } from '@bylaw/kernel'
import { followedUp } from '../followed-up'

/** A talk and training after a poor appraisal (R10.2.5): by when, and who sees to it, is asked. */
export const poorResults = followedUp({
  key: 'poor_results',
  name: words('考核不佳的约谈与补训', 'Talk and training after a poor appraisal'),
  clauses: ['R10.2.5'],
  record: [
    { key: 'talk', name: words('约谈内容', 'What was said'), clauses: ['R10.2.5.1'] },
    { key: 'training', name: words('补训安排', 'The training agreed'), clauses: ['R10.2.5.2'] },
  ],
})

/** Improvements that an evaluation asks for, carried out (R10.3.3). */
export const improvements = followedUp({
  key: 'presales_improvements',
  name: words('售前工作改进', 'Improvements of pre-sales support'),
  clauses: ['R10.3.3'],
  record: [
    { key: 'finding', name: words('评估发现的问题', 'What was found'), clauses: ['R10.3.2'] },
    { key: 'improvement', name: words('改进措施', 'The improvement'), clauses: ['R10.3.3'] },
  ],
})
