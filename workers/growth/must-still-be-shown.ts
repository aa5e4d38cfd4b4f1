import { payRulesOn } from '../pay/pay-rules-on'
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
 */
export async function mustStillBeShown(
  scope: Scope,
  record: GrowthRecord,
  shown: Shown,
): Promise<void> {
  if (isCheck(record.subject)) await confirmationsStand(scope, record, shown)
  if (record.kind === 'level_test') await levelsStand(scope, record, shown)
}

async function confirmationsStand(
  scope: Scope,
  { personId }: GrowthRecord,
  { before, after }: Shown,
): Promise<void> {
  const employments = await scope.people.employmentsOf(personId)
  const corrected = await correctedOf(scope, personId)
  for (const each of employments.filter(({ status }) => status === 'confirmed').toReversed()) {
    const pay = await payRulesOn(scope, each.fromDate)
    const others = employments.filter((other) => other !== each)
    const against = (records: readonly GrowthRecord[]) =>
      whatIsAgainst(scope, pay, each, { personId, record: { others, corrected }, records })
    const why = await whyNoLonger(each, against, before, after)
    if (why && each.ground === null) throw new Problem('wrong_state', { detail: why.said })
    if (why) await mustBeGrounded(scope, each, why, each.ground ?? undefined)
  }
}

/** A level that was approved as an exception rests on no test. */
async function levelsStand(
  scope: Scope,
  { personId, forLevel }: GrowthRecord,
  { before, after }: Shown,
): Promise<void> {
  const [asked, employments] = await Promise.all([
    scope.growth.promotions({ of: personId, limit: MOST_ASKED, after: undefined }),
    scope.people.employmentsOf(personId),
  ])
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
    const said = noLonger(risen, notMet(now.value.explanation))
    throw new Problem('wrong_state', { detail: said })
  }
}
