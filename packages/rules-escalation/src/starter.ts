import { words } from '@bylaw/kernel'
import { chasing, climbing } from './questions'
import type { EscalationRules } from './rules'

/** What a company starts with; the figures are ours. A complaint's own time is still to name. */
export const starter: EscalationRules = {
  roles: [
    { key: 'assignee', name: words('负责人', 'The assignee') },
    { key: 'group_leader', name: words('组长', 'The group leader') },
    { key: 'deputy', name: words('副组长', 'The deputy leader') },
    { key: 'manager', name: words('经理', 'The manager') },
    { key: 'director', name: words('总监', 'The director') },
  ],
  ladders: {
    firstResponse: climbing,
    nextResponse: climbing,
    keepInformed: climbing,
    resolution: climbing,
    request: chasing,
  },
  complaint: { handler: 'deputy', withinMinutes: null, clock: 'business', ladder: null },
}
