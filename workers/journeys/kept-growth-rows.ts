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

/** A test that was recorded, one level that was given, and one that waits. */
export const GROWTH = [RECORD('gro_1'), PROMOTION('pmo_1', APPROVED), PROMOTION('pmo_2', OPEN)]

export const CHANGES_OF_GROWTH: [what: string, sql: string][] = [
  ['what somebody has shown', "UPDATE growth_records SET result = 'failed'"],
  ['what somebody has shown, by deleting it', 'DELETE FROM growth_records'],
  ['what somebody has shown, by replacing it', RECORD('gro_1', 'INSERT OR REPLACE')],
  ['a level that was given', "UPDATE promotions SET level_from = '2026-09-01' WHERE id = 'pmo_1'"],
  ['what was asked for a level', "UPDATE promotions SET ground = 'x' WHERE id = 'pmo_2'"],
  ['a level, by deleting it', 'DELETE FROM promotions'],
  ['a level, by replacing it', PROMOTION('pmo_1', OPEN, 'INSERT OR REPLACE')],
]
