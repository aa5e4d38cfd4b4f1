import type { VerdictView } from '@bylaw/contract'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { mustBeAccepted, outcomesOf } from '../examples/changed-outcomes'
import { nextRuleVersion, type RulesThen } from '../next-rule-version'
import { mustHaveItsRegulation } from '../repeal/may-be-changed'
import { type RuleSetInTime, ruleSetInTime } from '../rule-set-in-time'
import { beginsIn, mustHaveNoRival } from '../signed-for-rival'
import { mustHaveNoErrors } from '../sound-rules'
import { stillStandsBeside } from '../still-stands'
import { type ValidFrom, validFromOf } from '../valid-from'
import type { RulesDraft } from './along'
import { ownAuthors } from './authors'
import { citationFindings } from './draft-citations'
import type { DraftRow, Verdict } from './draft-table'
import { ofSubmission, verdictView } from './draft-view'
import { handOver } from './hand-over'

/** What is the same of a version whatever it is of. */
export interface VersionWish extends ValidFrom {
  readonly note: string
  readonly recordedBy: string
  readonly verdicts: readonly VerdictView[]
  readonly repeals: boolean
  readonly placeOf: (pointer: string) => string
}

export const wishOf = (
  scope: Scope,
  draft: DraftRow,
  verdicts: readonly Verdict[],
): VersionWish => ({
  note: draft.note,
  ...validFromOf(scope.now, draft),
  recordedBy: ownAuthors(draft)
    .map(({ name }) => name)
    .join('、'),
  verdicts: verdicts.filter(ofSubmission(draft.submission)).map(verdictView),
  repeals: draft.repeals,
  placeOf: inContent,
})

export const inContent = (pointer: string): string => `/content${pointer}`

/**
 * What would publish a draft of rules, or the Problem that stops it. Whether a regulation is in force
 * for those that go along with its text is asked of that text: it may come into force with them.
 */
export async function publishableRules(
  scope: Scope,
  { draft, target }: RulesDraft,
  verdicts: readonly Verdict[],
) {
  const wish = wishOf(scope, draft, verdicts)
  const { content: rules, handsTo } = draft
  const regulationId = handsTo?.regulationId ?? target.row.regulationId
  const guards = await stillStandsBeside(scope, target.row, regulationId)
  if (draft.goesWith === null) await mustHaveItsRegulation(scope, regulationId)
  if (!draft.repeals)
    mustHaveNoErrors(await citationFindings(scope, regulationId, draft), inContent)
  const inTime = await mustBeThere(scope, target.row.id)
  if (!draft.repeals) await mustHaveNoRival(scope, inTime, regulationId, wish)
  const next = nextVersionOf(scope, inTime, draft, wish)
  if (!draft.repeals)
    mustBeAccepted(await outcomesOf(scope, inTime, wish, rules, draft.accepted), inContent(''))
  const handed = handsTo ? await handOver(scope, target.row, rules, handsTo) : []
  return {
    ...next,
    begins: draft.repeals ? [] : beginsIn(inTime, wish),
    guards,
    statements: [...next.statements, ...handed],
    kinds: [target.row.kind],
  }
}

/** What rules would say once they are published, as far as they can be by now. */
export async function rulesOnceTaken(
  scope: Scope,
  { draft, target }: RulesDraft,
): Promise<RulesThen | undefined> {
  try {
    const inTime = await mustBeThere(scope, target.row.id)
    return nextVersionOf(scope, inTime, draft, wishOf(scope, draft, draft.verdicts)).after
  } catch (problem) {
    if (problem instanceof Problem) return undefined
    throw problem
  }
}

async function mustBeThere(scope: Scope, ruleSetId: string): Promise<RuleSetInTime> {
  const inTime = await ruleSetInTime(scope, ruleSetId)
  if (!inTime) throw new Problem('not_found')
  return inTime
}

function nextVersionOf(scope: Scope, inTime: RuleSetInTime, draft: DraftRow, wish: VersionWish) {
  const { content: rules, citations, reasons, handsTo } = draft
  const ours = handsTo ? { ...inTime, questionRows: [] } : inTime
  return nextRuleVersion(scope, ours, {
    ...wish,
    rules,
    citations,
    reasons,
    afresh: handsTo !== null,
  })
}
