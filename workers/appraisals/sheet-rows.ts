import type { AppraisalRow } from '@bylaw/contract'
import { assert } from '@bylaw/kernel'
import type { AppraisalRules } from '@bylaw/rules-appraisal'
import { type PinnedRules, pinnedRules } from '../rulebook/pinned-rules'
import type { Scope } from '../scope'
import { dueIn } from './forms'
import type { AppraisalSheet, ListedSheet } from './store'

/** How sheets are shown in a list; the rules of their forms, of which there are few, are read once. */
export async function rowsOf(
  scope: Scope,
  sheets: readonly ListedSheet[],
): Promise<(sheet: ListedSheet) => AppraisalRow> {
  const pins = new Map<string, PinnedRules<'appraisal'>>()
  for (const sheet of sheets)
    if (!pins.has(pinOf(sheet)))
      pins.set(pinOf(sheet), await pinnedRules(scope, 'appraisal', sheet))
  return (sheet) => {
    const pinned = pins.get(pinOf(sheet))
    assert(pinned !== undefined, 'each sheet of the page has its rules')
    return sheetRow(scope, sheet, pinned)
  }
}

/** By when a sheet is due; once it is completed it is not late any more. */
export function dueOf(
  scope: Scope,
  { period, state }: Pick<AppraisalSheet, 'period' | 'state'>,
  rules: AppraisalRules,
): Pick<AppraisalRow, 'dueOn' | 'overdue'> {
  const due = dueIn(scope, rules, period)
  return { ...due, overdue: due.overdue && state === 'open' }
}

const pinOf = ({ ruleSetId, ruleVersion }: AppraisalSheet): string => `${ruleSetId} ${ruleVersion}`

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
    period: sheet.period,
    ruleSetId: ref.ruleSetId,
    form: ref.title,
    ...dueOf(scope, sheet, rules),
    state: sheet.state,
    totalPoints: result?.totalPoints ?? null,
    gradeName: result?.gradeName ?? null,
    provisional: result?.provisional ?? false,
    standing: sheet.standing,
    frozen: sheet.frozen,
  }
}
