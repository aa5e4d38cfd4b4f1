import type { RulesOf } from '@bylaw/rulebook'

type Ladder = NonNullable<RulesOf<'escalation'>['ladders']['request']>

/** Told when due and then every working day of eight hours, for as long as it takes (R16.2.3). */
export const CHASED_UNTIL_DONE: Ladder = [
  {
    key: 'chase',
    at: { by: 'percent', percent: 100 },
    priorities: null,
    tell: ['assignee', 'manager'],
    assign: null,
    repeat: { everyMinutes: 480, most: null },
  },
]

export const MANAGER_WHEN_DUE: Ladder = [
  {
    key: 'due',
    at: { by: 'percent', percent: 100 },
    priorities: null,
    tell: ['manager'],
    assign: null,
    repeat: null,
  },
]
