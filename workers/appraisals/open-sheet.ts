import { words } from '@bylaw/kernel'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { AppraisalSheet } from './store'

/** The sheet, if the reader may see it: their own, or anyone's with `appraisal.read_all`. */
export async function visibleSheet(scope: Scope, id: string): Promise<AppraisalSheet> {
  const sheet = await scope.appraisals.read(id)
  const visible = sheet && (sheet.personId === scope.personId || scope.may('appraisal.read_all'))
  if (!visible) throw new Problem('not_found')
  return sheet
}

/** Whether the reader appraises whom a sheet is about: nobody does so themselves. */
export const mayAppraise = (
  scope: Pick<Scope, 'personId' | 'may'>,
  { personId }: Pick<AppraisalSheet, 'personId'>,
): boolean => personId !== scope.personId && scope.may('appraisal.score')

/** The sheet, ready to be changed by someone other than the person it is about. */
export async function openSheet(
  scope: Scope,
  id: string,
  basedOn: number,
): Promise<AppraisalSheet> {
  const sheet = await visibleSheet(scope, id)
  if (sheet.personId === scope.personId) throw new Problem('not_allowed')
  mustBeVersion(basedOn, sheet.version)
  if (sheet.state === 'completed') throw new Problem('wrong_state')
  if (sheet.calibrationId !== null) throw new Problem('wrong_state', { detail: WAITS })
  return sheet
}

const WAITS = words(
  '评分已完成，结果正在校准，不能再改评分。',
  'It is scored, and its result is being calibrated: the scores are not changed any more.',
)
