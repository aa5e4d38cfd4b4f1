import { words } from '@bylaw/kernel'
import {
  type AttendanceDecision,
  type AttendanceFacts,
  type AttendanceRules,
  attendance,
} from '@bylaw/rules-attendance'
import type { Refusal } from '@bylaw/rules-kit'
import { Problem } from '../platform/problem'
import { startOfDate } from '../platform/today'
import { type ExplainedAbout, mustDecideAbout } from '../rulebook/decided-about'
import type { PinnedRules } from '../rulebook/pinned-rules'
import { refusalView } from '../rulebook/refusal-view'
import { mustDecide } from '../rulebook/repeal/must-decide'
import type { Scope } from '../scope'

/** The rules of attendance that held on a day. */
export async function attendanceRules(
  scope: Scope,
  date: string,
): Promise<PinnedRules<'attendance'>> {
  const found = await scope.rules.inForce('attendance', undefined, startOfDate(scope.zone, date))
  if (!found) throw new Problem('rules_incomplete', { refusal: await refusalView(scope, noRules) })
  return mustDecide(scope, found)
}

/** What the rules decide, explained down to the clause; a Problem while they do not. */
export const decidedBy = <About extends AttendanceFacts['about']>(
  scope: Scope,
  rules: PinnedRules<'attendance'>,
  facts: AttendanceFacts & { readonly about: About },
): Promise<ExplainedAbout<AttendanceDecision, About>> =>
  mustDecideAbout<AttendanceRules, AttendanceFacts, AttendanceDecision, About>(
    scope,
    attendance,
    rules,
    facts,
  )

const noRules: Refusal = {
  code: 'no_rules',
  message: words(
    '公司还没有“考勤与旷工”规则：先采用含有这类规则的制度。',
    'The company has no attendance rules yet. Adopt a regulation that contains them first.',
  ),
}
