/** Rows of what people have shown and the levels they ask for, and statements that would change them. */

const RECORD = (id: string, verb = 'INSERT') =>
  `${verb} INTO growth_records VALUES ('com_oak', '${id}', 'per_a', 'Ann', 'level_test', 'theory',
     '理论考试', 'Theory', 4, '2026-09-01', NULL, 'passed', 'No. 7', 'per_h', 'Hal', 0, NULL, NULL,
     NULL, NULL, NULL, 1)`
const PROMOTION = (id: string, ended: string, verb = 'INSERT') =>
  `${verb} INTO promotions VALUES ('com_oak', '${id}', 'per_a', 'Ann', 3, 4, '2026-09-02', 'Ready',
     NULL, 'rul_1', 1, 1, '{}', 'per_h', 'Hal', 0, ${ended}, 1)`
const OPEN = "'asked', NULL, NULL, NULL, NULL, NULL"
const APPROVED = "'approved', 'per_m', 'Max', 0, '', '2026-10-01'"

const SESSION = (id: string, ended: string) =>
  `INSERT INTO training_sessions VALUES ('com_oak', '${id}', 'tpl_1', 'Pipes', '2026-09-01', '', '',
     ${ended}, 1)`
const HELD = "'held', 'per_h', 'Hal', 0, 'per_h', 'Hal', 0, ''"

/** A test that was recorded, one level that was given, one that waits, a session that was held, a goal. */
export const GROWTH = [
  `INSERT INTO training_plans VALUES ('com_oak', 'tpl_1', 'Welding', '2026-01-01', '2026-12-31', '',
     'per_h', 'Hal', 0)`,
  SESSION('tse_1', HELD),
  `INSERT INTO training_places VALUES ('com_oak', 'tse_1', 'per_a', 'Ann', 'coming', '', 0, 1, 'passed',
     '')`,
  `INSERT INTO career_goals VALUES ('com_oak', 'cgo_1', 'per_a', 'Lead', '', '2027-01-01', 'open',
     'per_a', 'Ann', 0, NULL, NULL, NULL, 1)`,
  RECORD('gro_1'),
  PROMOTION('pmo_1', APPROVED),
  PROMOTION('pmo_2', OPEN),
]

export const CHANGES_OF_GROWTH: [what: string, sql: string][] = [
  ['what somebody has shown', "UPDATE growth_records SET result = 'failed'"],
  ['what somebody has shown, by deleting it', 'DELETE FROM growth_records'],
  ['what somebody has shown, by replacing it', RECORD('gro_1', 'INSERT OR REPLACE')],
  ['a level that was given', "UPDATE promotions SET level_from = '2026-09-01' WHERE id = 'pmo_1'"],
  ['what was asked for a level', "UPDATE promotions SET ground = 'x' WHERE id = 'pmo_2'"],
  ['a session that was held', "UPDATE training_sessions SET state = 'planned', ended_at_ms = NULL"],
  ['a session, by deleting it', 'DELETE FROM training_sessions'],
  ['who was there', "UPDATE training_places SET result = 'failed'"],
  ['what somebody aims at', "UPDATE career_goals SET goal = 'x'"],
  ['a level, by deleting it', 'DELETE FROM promotions'],
  ['a level, by replacing it', PROMOTION('pmo_1', OPEN, 'INSERT OR REPLACE')],
]
