import { words } from '@bylaw/kernel'
import type { TeamRules } from './rules'

/** One leader, one deputy and members (R04.1). */
export const starter: TeamRules = {
  posts: [
    { key: 'leader', name: words('组长', 'Leader'), least: 1, most: 1 },
    { key: 'deputy', name: words('副组长', 'Deputy'), least: 1, most: 1 },
    { key: 'member', name: words('组员', 'Member'), least: 1, most: null },
  ],
}
