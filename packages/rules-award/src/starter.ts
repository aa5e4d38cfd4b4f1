import { words } from '@bylaw/kernel'
import type { AwardRules } from './rules'

/** The figures of R19.12 with everything that the text leaves open left open. */
export const starter: AwardRules = {
  seats: 2,
  prize: { fen: 200_00, per: null },
  votes: { perPerson: 1, forOneself: false, leastVoters: 1, dueDay: 'last' },
  veto: {
    holders: [
      { key: 'manager', name: words('部门经理', 'Manager') },
      { key: 'deputy_general_manager', name: words('副总经理', 'Deputy general manager') },
      { key: 'general_manager', name: words('总经理', 'General manager') },
    ],
    needs: 'ground',
    grounds: [
      { key: 'complaint', name: words('客户投诉', 'Customer complaint') },
      { key: 'quality_problem', name: words('质量问题', 'Quality problem') },
      { key: 'slackness', name: words('工作懈怠', 'Slackness') },
    ],
  },
  tie: 'manager_decides',
  vetoedSeat: null,
}
