import { words } from '@bylaw/kernel'
import type { RulesOf } from '@bylaw/rulebook'
import { moving, ticketsOf, usualWay } from '../lifecycles'

/** The stations of R14: taken in, assigned and analysed, solved, fed back. */
const rules: RulesOf<'lifecycle'> = {
  ...usualWay,
  states: usualWay.states.flatMap((state) =>
    state.key === 'in_progress'
      ? [
          { key: 'analysing', name: words('分析中', 'Being analysed'), category: 'in_progress' },
          { key: 'in_progress', name: words('解决中', 'Being solved'), category: 'in_progress' },
        ]
      : state.key === 'open'
        ? [{ ...state, name: words('待分派', 'To be assigned') }]
        : [state],
  ),
  transitions: [
    ...usualWay.transitions,
    { from: null, to: 'analysing', by: ['owner', 'manager', 'lead', 'engineer'] },
  ],
}

export const tickets = ticketsOf(
  rules,
  {
    '': ['R14.3'],
    '/states/0': ['R14.1'],
    '/states/1': ['R14.3.1'],
    '/states/2': ['R14.3.2'],
    '/confirmation': ['R14.3.3'],
  },
  [
    moving(
      '分析之后开始解决',
      'analysed, then solved',
      rules,
      ['analysing', 'in_progress', 'engineer'],
      true,
    ),
    moving(
      '解决不了的退回分析',
      'what cannot be solved is analysed again',
      rules,
      ['in_progress', 'analysing', 'engineer'],
      true,
    ),
  ],
)
