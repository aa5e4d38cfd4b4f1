import type { BackTestCaseView } from '@bylaw/contract'
import { assert, sameJson } from '@bylaw/kernel'
import type { Change, Measured } from '@bylaw/rulebook'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { draftedVersion } from '../drafts/drafted-version'
import type { RuleSetRow, VersionRow } from '../reads'
import type { BackTestRow } from './back-test-table'
import { mayName } from './back-test-view'
import { appraisalCase } from './case-appraisal'
import { payCase } from './case-pay'
import { ticketCase } from './case-ticket'
import { noteRead } from './note-read'
import { isTried, type TriedKind } from './tried-kinds'

/** What a case is explained by: the back-test, and its draft as a version of the rule set. */
export interface Trial {
  readonly row: BackTestRow
  readonly ruleSet: RuleSetRow
  readonly drafted: VersionRow
}

/** A case worked out once more, each way; undefined where nothing is recorded of it any more. */
export type ExplainedCase = Pick<BackTestCaseView, 'before' | 'after'> & {
  /** What it comes to now, for telling whether its records are still those it was tried on. */
  readonly now: { readonly before: Measured | null; readonly after: Measured | null }
}

/** How a case of each of them is explained. */
const EXPLAINED: Readonly<
  Record<
    TriedKind,
    (scope: Scope, trial: Trial, subject: Change['subject']) => Promise<ExplainedCase | undefined>
  >
> = {
  sla: ticketCase,
  calendar: ticketCase,
  appraisal: appraisalCase,
  pay: payCase,
  piecework: payCase,
}

/**
 * One of the changes that a back-test found, each way with how it came to be: under the rules as
 * they were known when it was asked for, and under the draft as it was tried. It is worked out
 * anew, from what is recorded by now.
 */
export async function readBackTestCase(
  scope: Scope,
  id: string,
  subjectId: string,
): Promise<BackTestCaseView> {
  const row = await scope.rules.readBackTest(id)
  const found = row?.state === 'done' && mayName(scope, row.kind) ? row.found.changes : []
  const change = found.find(({ subject }) => subject.id === subjectId)
  if (!row || !change || !isTried(row.kind)) throw new Problem('not_found')
  const explained = await EXPLAINED[row.kind](scope, await trialOf(scope, row), change.subject)
  if (!explained) throw new Problem('not_found')
  await noteRead(scope, row)
  const { before, after, now } = explained
  return {
    subject: change.subject,
    before,
    after,
    changedSince: !sameJson([now.before, now.after], [change.before, change.after]),
  }
}

async function trialOf(scope: Scope, row: BackTestRow): Promise<Trial> {
  const draft = await scope.rules.readDraft(row.draftId)
  assert(draft !== undefined, 'a back-test is of a draft there is')
  const found = await scope.rules.readRuleSetAt(row.ruleSetId, draft.basedOn)
  assert(found?.shown !== undefined, 'a draft is based on a version there is')
  const { ruleSet, shown } = found
  return { row, ruleSet, drafted: draftedVersion(scope, ruleSet, shown, draft, row.rules) }
}
