import type { Row } from './matrix-rows'

/** Every operation on calibrations; nothing waits in the one that there is. */
export const CALIBRATION_ROWS: Readonly<Record<string, Row>> = {
  listCalibrations: {},
  openCalibration: {
    body: ({ appraisal_form: ruleSetId, group: groupId }) => ({
      period: '2026-08',
      ruleSetId,
      groupId,
    }),
  },
  readCalibration: {},
  calibrateResult: {
    body: () => ({ by: 'points', totalPoints: '80', reason: 'Beside the others' }),
    hiddenFrom: ['owner', 'manager', 'hr'],
  },
  closeCalibration: {},
}
