import { daysAfter, monthsAfter, ok, type Result, words } from '@bylaw/kernel'
import { type Decided, type Refusal, undecided } from '@bylaw/rules-kit'
import { cadenceWords } from './cadence-words'
import type { DutyFacts } from './facts'
import { cadence } from './questions'
import type { Duty } from './rules'

export interface DutyDecision {
  readonly by: 'duty'
  readonly nextOn: string
  /** Null where nobody asked about a day. */
  readonly overdue: boolean | null
}

/** When a recurring duty is due again: the last time and its cadence; 31 January monthly is 28 February. */
export function duty(rules: Duty, facts: DutyFacts): Result<Decided<DutyDecision>, Refusal> {
  if (rules.cadence === null) return undecided(cadence)
  const { every, unit } = rules.cadence
  const nextOn = nextAfter(facts.lastOn, every, unit)
  const text = cadenceWords(rules.cadence)
  return ok({
    decision: {
      by: 'duty',
      nextOn,
      overdue: facts.today === null ? null : facts.today > nextOn,
    },
    trace: {
      name: rules.name,
      value: nextOn,
      unit: 'date',
      because: words(`${facts.lastOn} 做过，${text.zh}一次`, `done on ${facts.lastOn}, ${text.en}`),
      rule: cadence.at,
      fact: '/lastOn',
    },
  })
}

type Unit = NonNullable<Duty['cadence']>['unit']

function nextAfter(lastOn: string, every: number, unit: Unit): string {
  if (unit === 'day') return daysAfter(lastOn, every)
  if (unit === 'week') return daysAfter(lastOn, every * 7)
  return monthsAfter(lastOn, every * { month: 1, quarter: 3, year: 12 }[unit])
}
