import type { AppraisalRow } from '@bylaw/contract'
import type { AppraisalRules } from '@bylaw/rules-appraisal'
import { today } from '../platform/today'
import type { PinnedRules } from '../rulebook/pinned-rules'
import type { Scope } from '../scope'
import { dueIn } from './forms'
import { pinsOf } from './pins'
import type { AppraisalSheet, ListedSheet } from './store'
import { shownState } from './waiting-result'

/** How sheets are shown in a list. */
export async function rowsOf(
  scope: Scope,
  sheets: readonly ListedSheet[],
): Promise<(sheet: ListedSheet) => AppraisalRow> {
  const rulesOf = await pinsOf(scope, sheets)
  return (sheet) => sheetRow(scope, sheet, rulesOf(sheet))
}

/** By when a sheet is due, or its second round; once it is completed it is not late any more. */
export function dueOf(
  scope: Scope,
  {
    state,
    secondRound,
    calibrationId,
    ...span
  }: Pick<AppraisalSheet, 'period' | 'projectEndedOn' | 'state' | 'secondRound' | 'calibrationId'>,
  rules: AppraisalRules,
): Pick<AppraisalRow, 'dueOn' | 'overdue'> {
  const due = secondRound
    ? { dueOn: secondRound.dueOn, overdue: today(scope) > secondRound.dueOn }
    : dueIn(scope, rules, span)
  return { ...due, overdue: due.overdue && shownState({ state, calibrationId }) === 'open' }
}

/** A sheet in a list. What is not completed has no result yet, however many scores it has. */
function sheetRow(
  scope: Scope,
  sheet: ListedSheet,
  { ref, rules }: PinnedRules<'appraisal'>,
): AppraisalRow {
  const result = sheet.changed?.result ?? sheet.result
  return {
    id: sheet.id,
    personId: sheet.personId,
    personName: sheet.personName,
    groupId: sheet.groupId,
    projectName: sheet.projectName,
    period: sheet.period,
    ruleSetId: ref.ruleSetId,
    form: ref.title,
    ...dueOf(scope, sheet, rules),
    state: shownState(sheet),
    totalPoints: result?.totalPoints ?? null,
    gradeName: result?.gradeName ?? null,
    provisional: result?.provisional ?? false,
    standing: sheet.standing,
    frozen: sheet.frozen,
  }
}
