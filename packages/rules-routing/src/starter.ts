import { words } from '@bylaw/kernel'
import { usualDemand } from './questions'
import type { RoutingRules } from './rules'

/** What a company starts with; the figures are ours, R14.2 prints none. */
export const starter: RoutingRules = {
  groups: [],
  noGroup: 'anyone',
  demand: usualDemand,
  presence: ['present'],
  capacity: { minutes: 960, waitingPercent: 0 },
  pair: { use: 'preferred', exempt: ['group', 'expertise'] },
  order: ['responsible', 'least_load', 'closest_level', 'longest_idle'],
  decides: { key: 'supervisor', name: words('主管', 'Supervisor') },
  assigns: 'suggested',
}
