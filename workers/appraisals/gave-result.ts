import type { Scope } from '../scope'
import type { AppraisalSheet } from './store'
import { giversOf } from './superiors'

type Given = Pick<AppraisalSheet, 'id' | 'scorers' | 'completedBy'>

/** Whether the reader gave some of a result, or was asked to: whether they did is nobody's to know. */
export const gaveResult = async (scope: Scope, sheet: Given): Promise<boolean> =>
  (await resultsGiven(scope, [sheet])).has(sheet.id)

/** Of some sheets those of which the reader gave some of the result, or was asked to. */
export async function resultsGiven(
  scope: Scope,
  sheets: readonly Given[],
): Promise<ReadonlySet<string>> {
  const [own, others] = [new Set<string>(), [] as string[]]
  for (const sheet of sheets)
    if (giversOf(sheet).includes(scope.personId)) own.add(sheet.id)
    else others.push(sheet.id)
  return new Set([...own, ...(await scope.appraisals.askedOf(scope.personId, others))])
}
