import { words } from '@bylaw/kernel'
import { followedUp } from '../followed-up'

/** Improvements that an evaluation asks for, carried out and seen to be (R06.6.3). */
export const improvements = followedUp({
  key: 'improvements',
  name: words('评估改进措施', 'Improvements after an evaluation'),
  clauses: ['R06.6.3'],
  record: [
    {
      key: 'finding',
      name: words('评估发现的问题', 'What the evaluation found'),
      clauses: ['R06.6.1', 'R06.6.2'],
    },
    { key: 'measure', name: words('改进措施', 'The improvement'), clauses: ['R06.6.3'] },
  ],
})
