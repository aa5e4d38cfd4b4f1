import { words } from '@bylaw/kernel'
import { followedUp } from '../followed-up'

/**
 * Each thing that an inspection finds, until it is right (R16.2.2, R16.2.3), documents among them
 * (R16.2.4). Who is chased meanwhile is for `rectification`.
 */
export const corrections = followedUp({
  key: 'corrections',
  name: words('检查发现问题的整改', 'Putting right what an inspection finds'),
  clauses: ['R16.2.2', 'R16.2.3'],
  record: [
    {
      key: 'finding',
      name: words('检查发现的问题', 'What the inspection found'),
      clauses: ['R16.2.1', 'R16.2.4'],
    },
    { key: 'measure', name: words('整改措施', 'The measure'), clauses: ['R16.2.2'] },
    { key: 'owner', name: words('整改责任人', 'Who puts it right'), clauses: ['R16.2.2'] },
  ],
})
