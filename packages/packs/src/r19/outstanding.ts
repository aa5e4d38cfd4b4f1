import { words } from '@bylaw/kernel'
import type { RuleSetOf } from '../pack'
import { outstandingExamples } from './examples/outstanding'

const rules: RuleSetOf<'award'>['rules'] = {
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

/** The month’s two outstanding employees (R19.12). */
export const outstanding: RuleSetOf<'award'> = {
  kind: 'award',
  key: 'outstanding',
  title: words('每月优秀员工', 'Outstanding employees of the month'),
  rules,
  citations: {
    '': ['R19.12'],
    '/seats': ['R19.12.2'],
    '/prize': ['R19.12.2'],
    '/votes': ['R19.12.3'],
    '/tie': ['R19.12.3'],
    '/veto': ['R19.12.4'],
    '/vetoedSeat': ['R19.12.3', 'R19.12.4'],
  },
  examples: outstandingExamples(rules),
}
