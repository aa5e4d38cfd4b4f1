/** Rows of calibrations and of a sheet that waits in one, and statements that would change them. */

const CALIBRATION = (id: string, period: string, closed: string, verb = 'INSERT') =>
  `${verb} INTO calibrations VALUES ('com_oak', '${id}', 'rul_1', 1, '${period}', NULL, NULL, NULL,
     ${closed}, 1)`
const OPEN = "'open', 'per_h', 'Hal', 0, NULL, NULL, NULL"
const CLOSED = "'closed', 'per_h', 'Hal', 0, 'per_h', 'Hal', 0"

/** One that is closed, and one that is open with a sheet in it, which was changed once. */
export const CALIBRATIONS = [
  CALIBRATION('cal_1', '2026-09', CLOSED),
  CALIBRATION('cal_2', '2026-12', OPEN),
  `INSERT INTO appraisals (company_id, id, person_id, person_name, period, state, rule_set_id,
     rule_version, scores, comment, opened_by, opened_at_ms, version, calibration_id, scored,
     calibrated)
   VALUES ('com_oak', 'apr_cal', 'per_b', 'Ben', '2026-12', 'open', 'rul_1', 1, '{"a":"1"}', '',
     'per_m', 0, 1, 'cal_2', '{"totalPoints":"80"}', '[{"reason":"first"}]')`,
]

const ofSheet = (change: string) => `UPDATE appraisals SET ${change} WHERE id = 'apr_cal'`

export const CHANGES_OF_CALIBRATIONS: [what: string, sql: string][] = [
  ['a closed calibration', "UPDATE calibrations SET version = 2 WHERE id = 'cal_1'"],
  ['whose a calibration is', "UPDATE calibrations SET period = '2027-01' WHERE id = 'cal_2'"],
  [
    'the group of a calibration',
    "UPDATE calibrations SET group_id = 'g', group_name = 'G', members = '[]' WHERE id = 'cal_2'",
  ],
  ['a calibration, by deleting it', 'DELETE FROM calibrations'],
  ['a calibration, by replacing it', CALIBRATION('cal_1', '2027-02', CLOSED, 'INSERT OR REPLACE')],
  ['a calibration, by a second of the same', CALIBRATION('cal_3', '2026-12', OPEN)],
  ['what scores came to before calibration', ofSheet("scored = '{}'")],
  ['the scores of what is calibrated', ofSheet("scores = '{}'")],
  ['what groups gave to what is calibrated', ofSheet("ratings = '{}'")],
  ['which calibration a sheet is in', ofSheet("calibration_id = 'cal_1'")],
  ['a change in calibration, by another reason', ofSheet(`calibrated = '[{"reason":"x"}]'`)],
  ['a change in calibration, by taking it back', ofSheet("calibrated = '[]'")],
]
