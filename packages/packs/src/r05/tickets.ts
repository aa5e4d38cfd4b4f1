import { words } from '@bylaw/kernel'
import { type ExampleOf, withProposals } from '@bylaw/rulebook'
import { ticketsOf, usualWay } from '../lifecycles'
import { officeRules } from './office'

const { name: _, ...calendar } = officeRules
const decided = withProposals('lifecycle', usualWay)

/** 7 December 2026 is a Monday. */
const offered = Date.parse('2026-12-07T10:00+08:00')
const DAY_MS = 86_400_000
const silent: ExampleOf<'lifecycle'>['facts'] = {
  by: 'silence',
  waitingFor: 'confirmation',
  sinceMs: offered,
  calendar,
}

/** R05.3: the customer tries the solution and says whether it works. */
export const tickets = ticketsOf(
  usualWay,
  {
    '': ['R05.3'],
    '/confirmation': ['R05.3.2'],
    '/silence': ['R05.2.1'],
    '/reopening': ['R05.3.2'],
  },
  [
    {
      name: words(
        '周一 10:00 给出方案：周四提醒，下周一没有回音即关闭',
        'a solution of Monday 10:00: reminded on Thursday, closed a week later if nothing is heard',
      ),
      rules: decided,
      facts: silent,
      expect: {
        decision: {
          by: 'silence',
          dueAtMs: offered + 7 * DAY_MS,
          ends: 'close',
          remindAtMs: [offered + 3 * DAY_MS],
        },
      },
    },
    {
      name: words(
        '没有规定客户不确认怎么办，不作答',
        'refused while nobody has said what an unconfirmed solution comes to',
      ),
      rules: usualWay,
      facts: silent,
      expect: { refusal: 'undecided' },
    },
  ],
)
