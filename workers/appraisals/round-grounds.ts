import { type SecondRoundGround, secondRoundGrounds } from '@bylaw/rules-appraisal'
import type { PinnedRules } from '../rulebook/pinned-rules'
import type { Scope } from '../scope'
import { dueOf } from './sheet-rows'
import type { AppraisalSheet } from './store'
import type { Ratings } from './table'

/** Why a second round of an open review may be opened now; it has one at most. */
export function roundGrounds(
  scope: Scope,
  sheet: AppraisalSheet,
  { rules }: PinnedRules<'appraisal'>,
  ratings: Ratings,
): readonly SecondRoundGround[] {
  if (rules.template.by !== 'raters') return []
  if (sheet.state === 'completed' || sheet.calibrationId || sheet.secondRound) return []
  return secondRoundGrounds(rules.template, ratings, dueOf(scope, sheet, rules).overdue)
}
