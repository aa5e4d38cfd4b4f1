import { ok, type Result, words } from '@bylaw/kernel'
import { type Decided, type Refusal, type Trace, undecided } from '@bylaw/rules-kit'
import { unreachable } from './absence-questions'
import { attemptsThatCount } from './attempts'
import type { DayFacts, ReachFacts } from './facts'
import type { AttendanceRules } from './rules'

export interface ReachDecision {
  readonly about: 'reach'
  /** Attempts without an answer that count, being far enough apart. */
  readonly tried: number
  /** How many of them make somebody be beyond reach. */
  readonly needed: number
  /** It is a ground to propose the day as an absence; nothing counts by it. */
  readonly isGround: boolean
}

/** What the attempts of a day to reach somebody come to (R19.7.3). */
export function reach(
  rules: AttendanceRules,
  facts: ReachFacts,
): Result<Decided<ReachDecision>, Refusal> {
  if (rules.absence.unreachable === null) return undecided(unreachable)
  const { tried, needed, holds, trace } = beyondReach(rules, facts)
  return ok({
    decision: { about: 'reach', tried, needed, isGround: holds },
    trace: { ...trace, value: holds, unit: 'yes_no' },
  })
}

/**
 * Whether customer and company could not reach somebody: so many attempts, so far apart, with no
 * answer between them. On trips only, or everywhere where the company so decided.
 */
export function beyondReach(
  { absence }: AttendanceRules,
  { onTrip, attemptsAt, answeredAt }: Pick<DayFacts, 'onTrip' | 'attemptsAt' | 'answeredAt'>,
) {
  const { attempts: needed = 0, minutesApart = 0 } = absence.unreachable ?? {}
  const tried = absence.unreachable
    ? attemptsThatCount(attemptsAt, minutesApart, answeredAt ?? [])
    : 0
  const reaches = onTrip || absence.where === 'all'
  const trace: Omit<Trace, 'value' | 'unit'> = {
    name: words('客户和公司都联系不上', 'Nobody can reach the person'),
    because: because(reaches, tried, needed, minutesApart),
    rule: unreachable.at,
    fact: '/attemptsAt',
  }
  return { tried, needed, holds: reaches && tried > 0 && tried >= needed, trace }
}

function because(reaches: boolean, tried: number, needed: number, minutesApart: number) {
  if (!reaches) return words('不在出差，不适用', 'not on a trip: it does not apply')
  if (tried === 0) return words('没有无应答的联系', 'no attempt was left without an answer')
  return words(
    `有效联系 ${tried} 次无应答，满 ${needed} 次（每次相隔 ${minutesApart} 分钟）才算`,
    `${tried} attempts that count without an answer; it takes ${needed}, ${minutesApart} minutes apart`,
  )
}
