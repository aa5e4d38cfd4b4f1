import type { Scope } from '../scope'
import type { AppraisalSheet } from './store'
import { giversOf } from './superiors'

/** Whether the reader gave some of a result, or was asked to: whether they did is nobody's to know. */
export async function gaveResult(scope: Scope, sheet: AppraisalSheet): Promise<boolean> {
  if (giversOf(sheet).includes(scope.personId)) return true
  const raters = sheet.ratings ? await scope.appraisals.ratersOf(sheet.id) : []
  return raters.some(({ personId }) => personId === scope.personId)
}
