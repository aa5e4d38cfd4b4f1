import { words } from '@bylaw/kernel'
import { box, filledIn } from '../filled-in'

/** What a member records of each problem (R04.2.4), for the support database and knowledge base. */
export const problemRecord = filledIn({
  key: 'group_record',
  title: words('问题记录', 'Record of a problem'),
  clauses: ['R04.2.4', 'R04.2.5'],
  boxes: [
    box('problem', words('问题', 'The problem'), ['R04.2.4']),
    box('solution', words('解决办法', 'Its solution'), ['R04.2.4']),
  ],
})
