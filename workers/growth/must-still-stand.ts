import { type Words, words } from '@bylaw/kernel'
import type { BatchItem } from 'drizzle-orm/batch'
import { payRulesOn } from '../pay/pay-rules-on'
import { type EmployedAs, employedName } from '../people/employed-name'
import type { Employment } from '../people/employment-store'
import type { Scope } from '../scope'
import {
  type Against,
  correctedOf,
  groundFor,
  mustBeGrounded,
  mustBeInScale,
  whatIsAgainst,
} from './may-become'
import { type OnRecord, stepTo } from './on-record'
import { type Change, isNew, touchedBy } from './steps'

/** Who it is of, and with what it is written. */
interface Written {
  readonly personId: string
  /** What it rests on, where that was said; a correction says why. */
  readonly ground: string | undefined
  /** Where of the body the entry stands. */
  readonly at?: '' | '/instead'
}

/**
 * Holds the whole record that a write leaves to what the rules ask (see `whatIsAgainst`), whichever way it
 * is come by: refuses it where something that it writes down may not be, or where a later confirmation
 * or level would rest on nothing: the probation that it ended was moved or begins only then, the level
 * before it is lower now, or the leaving is gone after which it had a ground. It names the entry and
 * what it would lack. What the write does not touch, or did not stand before either, is no reason.
 *
 * @param change what stood before it, the latest first, and what it takes away and writes down
 * @returns what goes into the batch that writes it: that nothing else was recorded of what they are
 *   employed as, or have shown, since; else `stale_version`
 */
export async function mustStillStand(
  scope: Scope,
  change: Change<EmployedAs> & { readonly before: readonly Employment[] },
  { personId, ground, at = '' }: Written,
): Promise<BatchItem<'sqlite'>[]> {
  const { before } = change
  const asRead = scope.people.employmentsAre(personId, before)
  const touched = touchedBy(change, await correctedOf(scope, personId))
  if (touched.length === 0) return [asRead]
  const shown = await scope.growth.recordsOf(personId)
  for (const { entry, isWritten, asked } of touched) {
    const pay = await payRulesOn(scope, entry.fromDate)
    if (pay && isWritten) mustBeInScale(pay, entry, before, at)
    const against = async (record: OnRecord) => {
      const found = await whatIsAgainst(scope, pay, entry, { personId, record, shown })
      return Promise.all(
        found.map(async (each) => ({
          ...each,
          step: stepTo(record, entry),
          takesGround: (await groundFor(scope, entry, each)) !== undefined,
        })),
      )
    }
    for (const { was, now } of asked) {
      const known = was ? await against(was) : []
      for (const why of (await against(now)).filter((each) => isNew(each, known))) {
        const said = isWritten ? why : ofLater(scope, entry, why)
        await mustBeGrounded(scope, entry, said, ground)
      }
    }
  }
  return [asRead, scope.growth.recordsAre(personId, shown)]
}

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
  return now.filter(({ what }) => !was.has(what)).map((each) => ofLater(scope, employed, each))
}

/** What speaks against an entry that follows what was written: it is said of that one, in one sentence. */
const ofLater = (scope: Scope, entry: EmployedAs, { notMet, ...why }: Against): Against => ({
  ...why,
  said: noLonger(scope, entry, why.said),
})

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
