import { words } from '@bylaw/kernel'
import { followedUp } from '../followed-up'

/** Measures against what a summary or an evaluation found (R13.3.2). */
export const measures = followedUp({
  key: 'measures',
  name: words('问题的整改措施', 'Measures against problems found'),
  clauses: ['R13.3.2'],
  record: [
    { key: 'problem', name: words('发现的问题', 'The problem found'), clauses: ['R13.3.2'] },
    { key: 'measure', name: words('整改措施', 'The measure'), clauses: ['R13.3.2'] },
    { key: 'owner', name: words('负责人', 'Who carries it out'), clauses: ['R13.3.2'] },
  ],
})
