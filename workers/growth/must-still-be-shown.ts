import type { BatchItem } from 'drizzle-orm/batch'
import { payRulesOn } from '../pay/pay-rules-on'
import type { Employment } from '../people/employment-store'
import { Problem } from '../platform/problem'
import { pinnedRules } from '../rulebook/pinned-rules'
import type { Scope } from '../scope'
import { hasLevel, nextLevel } from './career'
import { isCheck } from './confirmation'
import { correctedOf, MOST_ASKED, mustBeGrounded, whatIsAgainst } from './may-become'
import { noLonger, whyNoLonger } from './must-still-stand'
import { notMet } from './not-met'
import { standingOn } from './standing'
import type { GrowthRecord } from './store'

/** What somebody has shown, the latest first: as it stands, and as it would once a record is changed. */
interface Shown {
  readonly before: readonly GrowthRecord[]
  readonly after: readonly GrowthRecord[]
}

/**
 * Refuses that a record counts no longer, or one more counts, where a confirmation (R19.13.8) or a level
 * that was approved (R19.13.9) would rest on nothing then. It names the entry and what it would lack.
 *
 * @returns what goes into the batch that changes it: that nothing else was recorded of what they have
 *   shown, or are employed as, since; else `stale_version`
 */
export async function mustStillBeShown(
  scope: Scope,
  record: GrowthRecord,
  shown: Shown,
): Promise<BatchItem<'sqlite'>[]> {
  const { personId, subject, kind } = record
  if (!isCheck(subject) && kind !== 'level_test') return []
  const employments = await scope.people.employmentsOf(personId)
  if (isCheck(subject)) await confirmationsStand(scope, personId, employments, shown)
  else await levelsStand(scope, record, employments, shown)
  return [
    scope.growth.recordsAre(personId, shown.before),
    scope.people.employmentsAre(personId, employments),
  ]
}

async function confirmationsStand(
  scope: Scope,
  personId: string,
  employments: readonly Employment[],
  { before, after }: Shown,
): Promise<void> {
  const corrected = await correctedOf(scope, personId)
  for (const each of employments.filter(({ status }) => status === 'confirmed').toReversed()) {
    const pay = await payRulesOn(scope, each.fromDate)
    const others = employments.filter((other) => other !== each)
    const against = (records: readonly GrowthRecord[]) =>
      whatIsAgainst(scope, pay, each, { personId, record: { others, corrected }, shown: records })
    for (const why of await whyNoLonger(scope, each, against, [before, after])) {
      if (each.ground === null) throw new Problem('wrong_state', { detail: why.said })
      await mustBeGrounded(scope, each, why, each.ground)
    }
  }
}

/** A level that was approved as an exception rests on no test. */
async function levelsStand(
  scope: Scope,
  { personId, forLevel }: GrowthRecord,
  employments: readonly Employment[],
  { before, after }: Shown,
): Promise<void> {
  const asked = await scope.growth.promotions({
    of: personId,
    limit: MOST_ASKED,
    after: undefined,
  })
  const approved = asked.filter(
    ({ state, toLevel, exception }) =>
      state === 'approved' && toLevel === forLevel && exception === null,
  )
  for (const { askedOn, toLevel, levelFrom, ...begun } of approved) {
    const risen = employments.find(
      ({ fromDate, level }) => fromDate === levelFrom && level === toLevel,
    )
    const earlier = employments.filter(({ fromDate }) => fromDate < (levelFrom ?? ''))
    const standing = standingOn(earlier, askedOn)
    if (!risen || !hasLevel(standing)) continue
    const rules = await pinnedRules(scope, 'career', begun)
    const [was, now] = await Promise.all(
      [before, after].map((records) =>
        nextLevel(scope, rules, { standing, toLevel, askedOn, records }),
      ),
    )
    if (!was?.ok || !was.value.decision.eligible) continue
    if (!now?.ok || now.value.decision.eligible) continue
    const said = noLonger(scope, risen, notMet(now.value.explanation))
    throw new Problem('wrong_state', { detail: said })
  }
}
