import type { Explanation, GrowthView } from '@bylaw/contract'
import type { Words } from '@bylaw/kernel'
import { confirmationTrace, lastDayOf, regularise, type ToBeConfirmedAs } from '@bylaw/rules-pay'
import { payRulesOn } from '../pay/pay-rules-on'
import { onProbationSince } from '../people/on-probation'
import { today } from '../platform/today'
import { explanation } from '../rulebook/explanation'
import type { InForce } from '../rulebook/reads'
import type { Scope } from '../scope'
import type { Standing } from './standing'
import type { GrowthRecord } from './store'

interface Employed {
  readonly fromDate: string
  readonly status: string
}

/** What confirmation takes of somebody, and whether it is there. */
export interface Confirming {
  readonly ready: boolean
  readonly explanation: Explanation
}

/**
 * Whether somebody on probation may be confirmed on a day (R19.13.6, R19.13.8), condition by
 * condition and down to the clause.
 *
 * @param since the first day of their probation
 * @param records what they have shown, the latest first
 * @param as how they are paid from then on; where nobody has said, at a level, which takes more
 */
export async function confirmingOn(
  scope: Scope,
  pay: InForce<'pay'>,
  {
    since,
    day,
    records,
    as = 'unsaid',
  }: {
    readonly since: string
    readonly day: string
    readonly records: readonly GrowthRecord[]
    readonly as?: ToBeConfirmedAs
  },
): Promise<Confirming> {
  const passed = passedBy(records, since, day)
  const decisions = await scope.rules.decisionsFor('pay')
  const trace = confirmationTrace(pay.rules, since, day, passed, lastPassed(records), as)
  return {
    ready: regularise(pay.rules.probation, since, day, passed, as).confirm,
    explanation: explanation(trace, pay, decisions),
  }
}

/** The same as a person's page shows it, as things are today; null unless they are on probation. */
export async function confirmationSeen(
  scope: Scope,
  standing: Standing | undefined,
  employments: readonly Employed[],
  records: readonly GrowthRecord[],
): Promise<Pick<GrowthView, 'confirmation'> & { readonly checks: readonly Check[] }> {
  const day = today(scope)
  const pay = await payRulesOn(scope, day)
  const checks = pay ? checksIn(pay) : []
  const since = onProbationSince(employments, day)
  if (!pay || standing?.status !== 'probation' || since === undefined)
    return { confirmation: null, checks: isSalaried(standing) ? checks.filter(isForLevels) : [] }
  const { ready, explanation: told } = await confirmingOn(scope, pay, { since, day, records })
  const until = lastDayOf(pay.rules.probation, since)
  return { confirmation: { ready, since, until, explanation: told }, checks }
}

/** What only levels take is still to be recorded of whoever was confirmed on a salary. */
const isSalaried = (standing: Standing | undefined): boolean =>
  standing?.status === 'confirmed' && standing.level === null
const isForLevels = ({ forLevels }: Check): boolean => forLevels

/** A check of confirmation as it is recorded: among what posts ask for, under a key of its own. */
export interface Check {
  readonly key: string
  readonly name: Words
  readonly forLevels: boolean
}

export const checksIn = ({ rules }: InForce<'pay'>): readonly Check[] =>
  rules.probation.checks.map(({ key, name, forLevels }) => ({
    ...{ key: `${OF_PROBATION}${key}`, name },
    forLevels: forLevels === true,
  }))

export const isCheck = (subject: string): boolean => subject.startsWith(OF_PROBATION)

const OF_PROBATION = 'probation:'

/**
 * The checks that the last word on each says are passed; what was taken back is no word, nor what is
 * from before this probation.
 */
function passedBy(
  records: readonly GrowthRecord[],
  since: string,
  day: string,
): ReadonlySet<string> {
  const counting = records.filter(
    ({ subject, onDate, until, takenBackAtMs }) =>
      isCheck(subject) &&
      onDate >= since &&
      onDate <= day &&
      (until === null || until >= day) &&
      takenBackAtMs === null,
  )
  const last = new Map(counting.toReversed().map(({ subject, result }) => [subject, result]))
  return new Set(
    [...last].flatMap(([subject, result]) =>
      result === 'passed' ? [subject.slice(OF_PROBATION.length)] : [],
    ),
  )
}

/** On which day each check is on record as passed, whether that counts or not: the last word of it. */
const lastPassed = (records: readonly GrowthRecord[]): ReadonlyMap<string, string> =>
  new Map(
    records
      .filter(
        ({ subject, result, takenBackAtMs }) =>
          isCheck(subject) && result === 'passed' && takenBackAtMs === null,
      )
      .toReversed()
      .map(({ subject, onDate }) => [subject.slice(OF_PROBATION.length), onDate]),
  )
