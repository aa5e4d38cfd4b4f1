import { words } from '@bylaw/kernel'
import { followedUp } from '../followed-up'

/** A quality incident: reported, its cause found, put right, with someone to answer (R19.2.4). */
export const incidents = followedUp({
  key: 'quality_incidents',
  name: words('质量事故处理', 'Quality incidents'),
  clauses: ['R19.2.4'],
  record: [
    { key: 'incident', name: words('事故情况', 'What happened'), clauses: ['R19.2.4'] },
    { key: 'cause', name: words('原因', 'The cause'), clauses: ['R19.2.4'] },
    { key: 'handling', name: words('处理情况', 'How it was dealt with'), clauses: ['R19.2.4'] },
    { key: 'responsible', name: words('责任人', 'Who answers for it'), clauses: ['R19.2.4'] },
  ],
})
