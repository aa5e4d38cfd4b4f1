import { type Words, words } from '@bylaw/kernel'
import { payRulesOn } from '../pay/pay-rules-on'
import { type EmployedAs, employedName } from '../people/employed-name'
import type { Scope } from '../scope'
import { type Against, correctedOf, mustBeGrounded, whatIsAgainst } from './may-become'
import type { Employed } from './on-record'
import type { GrowthRecord } from './store'

/** A change of what somebody is on record as. */
interface Change {
  readonly personId: string
  /** All that stood before it. */
  readonly before: readonly Recorded[]
  /** What stands after it as before, the latest first. */
  readonly others: readonly Recorded[]
  /** What it takes away, or puts something else in the place of. */
  readonly was?: Recorded
  readonly now: Employed | null
  /** What they have shown, the latest first. */
  readonly shown: readonly GrowthRecord[]
  readonly ground: string | undefined
}

type Recorded = EmployedAs & { readonly ground: string | null }

/**
 * Refuses a change after which a later confirmation or level would rest on nothing: the probation that
 * it ended was moved or begins only then, or the level before it is lower now. A confirmation on a salary
 * rests on probation as one at a level does. It names the entry and what it would lack. What did not stand before either is no reason.
 */
export async function mustStillStand(scope: Scope, change: Change): Promise<void> {
  const { personId, before, others, was, now, shown, ground } = change
  const from = [was, now].flatMap((each) => each?.fromDate ?? []).sort()[0] ?? ''
  const later = others.filter(({ fromDate, status }) => fromDate > from && status === 'confirmed')
  if (later.length === 0) return
  const corrected = await correctedOf(scope, personId)
  const after = {
    others: [...others, ...(now ? [now] : [])].sort(latestFirst),
    corrected: [...(was ? [was] : []), ...corrected],
  }
  for (const each of later.toReversed()) {
    const pay = await payRulesOn(scope, each.fromDate)
    const against = (record: { others: readonly Employed[]; corrected: readonly Employed[] }) =>
      whatIsAgainst(scope, pay, each, {
        ...{ personId, shown },
        record: { ...record, others: record.others.filter((other) => !isSame(other, each)) },
      })
    for (const why of await whyNoLonger(scope, each, against, [
      { others: before, corrected },
      after,
    ]))
      await mustBeGrounded(scope, each, why, each.ground ?? ground)
  }
}

const isSame = (a: Employed, b: Employed): boolean => a.fromDate === b.fromDate

const latestFirst = (a: Employed, b: Employed) => (a.fromDate < b.fromDate ? 1 : -1)

/** What speaks against an entry after a change, and did not before it; it names the entry. */
export async function whyNoLonger<On>(
  scope: Scope,
  employed: EmployedAs,
  against: (on: On) => Promise<readonly Against[]>,
  [before, after]: readonly [On, On],
): Promise<Against[]> {
  const now = await against(after)
  if (now.length === 0) return []
  const was = new Set((await against(before)).map(({ what }) => what))
  return now
    .filter(({ what }) => !was.has(what))
    .map((each) => ({ ...each, said: noLonger(scope, employed, each.said) }))
}

/**
 * That an entry would rest on nothing any more, and what it would lack. What somebody is paid is named
 * to those who read employments alone: a manager who records a check is not told a salary by it.
 */
export function noLonger(scope: Scope, employed: EmployedAs, said: Words): Words {
  const { fromDate } = employed
  const seen = scope.may('employment.read') ? employed : { ...employed, monthlyFen: null }
  const { zh, en } = employedName(seen)
  return words(
    `${fromDate} 起的“${zh}”将不再成立：${said.zh}请先更正那一条。`,
    `“${en}” from ${fromDate} would no longer stand. ${said.en} Correct that entry first.`,
  )
}
