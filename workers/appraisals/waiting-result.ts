import type { AppraisalResult, ShortResult } from '@bylaw/contract'
import { assert } from '@bylaw/kernel'
import type { Scope } from '../scope'
import type { CalibrationKept } from './calibration-store'
import type { AppraisalSheet } from './store'

/** How a sheet stands for whoever reads it: what waits to be told is neither being scored nor completed. */
export const shownState = ({
  state,
  calibrationId,
}: Pick<AppraisalSheet, 'state' | 'calibrationId'>): 'open' | 'calibrating' | 'completed' =>
  state === 'open' && calibrationId !== null ? 'calibrating' : state

/** The open calibration that a sheet belongs in; a person of two groups is in the older one. */
export async function calibrationFor(
  scope: Scope,
  sheet: Pick<AppraisalSheet, 'period' | 'ruleSetId' | 'personId' | 'projectId'>,
): Promise<CalibrationKept | undefined> {
  if (sheet.projectId !== null) return undefined
  const open = await scope.appraisals.openCalibrations(sheet)
  return open.find(({ members }) => members === null || members.includes(sheet.personId))
}

/** What a sheet of a calibration comes to now: the last change of it, or what its scores came to. */
export function waitingResult({
  scored,
  calibrated,
}: Pick<AppraisalSheet, 'scored' | 'calibrated'>): AppraisalResult {
  const result = calibrated?.at(-1)?.after ?? scored
  assert(result !== null && result !== undefined, 'a sheet in calibration is scored')
  return result
}

export const shortOf = ({ totalPoints, grade, gradeName }: ShortResult): ShortResult => ({
  totalPoints,
  grade,
  gradeName,
})
