import type { RulesOf } from '@bylaw/rulebook'
import { leading, moving, ticketsOf, usualWay } from '../lifecycles'

/**
 * The loop of R02.4: what was taken in is solved before it is closed. Only whoever leads may close
 * what was not.
 */
const rules: RulesOf<'lifecycle'> = {
  ...usualWay,
  transitions: [
    ...usualWay.transitions.filter(({ to }) => to !== 'closed'),
    { from: 'solved', to: 'closed', by: [...leading, 'engineer'] },
    { from: null, to: 'closed', by: [...leading] },
  ],
}

export const tickets = ticketsOf(
  rules,
  { '': ['R02.4'], '/transitions': ['R02.4.3'], '/confirmation': ['R02.4.3'] },
  [
    moving(
      '没有解决就关闭：技术人员不行',
      'closed unsolved: a technician may not',
      rules,
      ['in_progress', 'closed', 'engineer'],
      false,
    ),
    moving(
      '解决之后闭环',
      'the loop is closed once it is solved',
      rules,
      ['solved', 'closed', 'engineer'],
      true,
    ),
    moving(
      '重复提出的，由团队领导直接关闭',
      'what was raised twice is closed by the lead',
      rules,
      ['open', 'closed', 'lead'],
      true,
    ),
  ],
)
