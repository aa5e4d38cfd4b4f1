import type { Explanation } from '@bylaw/contract'
import { assert, words } from '@bylaw/kernel'
import { type AttendanceDecision, type AttendanceFacts, attendance } from '@bylaw/rules-attendance'
import type { Refusal } from '@bylaw/rules-kit'
import { Problem } from '../platform/problem'
import { explanation } from '../rulebook/explanation'
import type { PinnedRules } from '../rulebook/pinned-rules'
import { refusalView } from '../rulebook/refusal-view'
import { mustDecide } from '../rulebook/repeal/must-decide'
import { startOfDate } from '../rulebook/today'
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
export async function decidedBy<About extends AttendanceFacts['about']>(
  scope: Scope,
  rules: PinnedRules<'attendance'>,
  facts: AttendanceFacts & { readonly about: About },
): Promise<{
  readonly decision: Extract<AttendanceDecision, { about: About }>
  readonly explanation: Explanation
}> {
  const answer = attendance.decide(rules.rules, facts)
  if (!answer.ok) {
    const refusal = await refusalView(scope, answer.refusal, rules.ref.ruleSetId)
    throw new Problem('rules_incomplete', { refusal })
  }
  const { decision, trace } = answer.value
  assert(isAbout(decision, facts.about), 'a decision is about what was asked')
  const decisions = await scope.rules.decisionsFor('attendance')
  return { decision, explanation: explanation(trace, rules, decisions) }
}

const isAbout = <About extends AttendanceFacts['about']>(
  decision: AttendanceDecision,
  about: About,
): decision is Extract<AttendanceDecision, { about: About }> => decision.about === about

const noRules: Refusal = {
  code: 'no_rules',
  message: words(
    '公司还没有“考勤与旷工”规则：先采用含有这类规则的制度。',
    'The company has no rules on attendance yet: adopt a regulation that has them first.',
  ),
}
