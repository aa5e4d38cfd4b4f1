import type { AwardState } from '@bylaw/contract'
import { monthsAfter, words } from '@bylaw/kernel'
import { nominatedUntil } from '@bylaw/rules-award'
import { Problem } from '../platform/problem'
import { startOfDate, today } from '../platform/today'
import { type PinnedRules, pinnedRules } from '../rulebook/pinned-rules'
import { refusalView } from '../rulebook/refusal-view'
import { mustDecide } from '../rulebook/repeal/must-decide'
import type { Scope } from '../scope'
import { type AwardStanding, standingAfter } from './standing'
import type { AwardMonth } from './store'

/** A month's award with the rules that it goes by. */
export interface AwardOfMonth extends AwardMonth {
  readonly month: string
  readonly until: string
  readonly state: AwardState
  readonly pinned: PinnedRules<'award'>
  readonly standing: AwardStanding
}

/** A month's award: by the rules it was counted under, or else those of its last day so far. */
export async function awardOf(scope: Scope, month: string): Promise<AwardOfMonth> {
  const kept = await scope.awards.month(month, scope.personId)
  const pinned = kept.award
    ? await pinnedRules(scope, 'award', kept.award)
    : await rulesOf(scope, month)
  const standing = standingAfter(kept.words)
  const until = nominatedUntil(pinned.rules, month)
  return {
    ...kept,
    month,
    until,
    pinned,
    standing,
    state: stateOf(scope, month, until, kept, standing),
  }
}

function stateOf(
  scope: Scope,
  month: string,
  until: string,
  { award }: AwardMonth,
  { end }: AwardStanding,
): AwardState {
  if (end) return end.kind === 'approved' ? 'approved' : 'given_to_nobody'
  if (award) return 'reviewing'
  const now = today(scope)
  if (now < `${month}-01`) return 'coming'
  return now <= until ? 'open' : 'to_count'
}

/** The rules of a month that is not counted yet: those of today, or of its last day. */
async function rulesOf(scope: Scope, month: string): Promise<PinnedRules<'award'>> {
  const over = startOfDate(scope.zone, monthsAfter(`${month}-01`, 1))
  const found = await scope.rules.inForce('award', undefined, Math.min(scope.now, over - 1))
  if (!found) throw new Problem('rules_incomplete', { refusal: await refusalView(scope, noRules) })
  return mustDecide(scope, found)
}

const noRules = {
  code: 'no_rules',
  message: words(
    '这个月公司没有“每月评优”规则：先采用含有这类规则的制度。',
    'The company has no rules on a monthly award for that month. Adopt a regulation that contains them first.',
  ),
}
