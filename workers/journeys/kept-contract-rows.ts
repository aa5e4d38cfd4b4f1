/** Rows of personal contracts, and statements that would change them. */

const CONTRACT = (id: string, person: string, ended: string, verb = 'INSERT') =>
  `${verb} INTO personal_contracts VALUES ('com_oak', '${id}', '${person}', 'Ann', 'prj_1', 'Main',
     'supply', 'weld', '556.34', NULL, NULL, '1000', '2026-09-16', '2026-10-31', 'No leaks', 'rul_1',
     1, 467, 467000, '2026-09-16', 3, '{}', 'per_l', 'Lea', 0, ${ended}, 1)`
const OPEN = `'proposed', ${Array(9).fill('NULL').join(', ')}`
const ENDED = `'ended', 'per_m', 'Max', 0, '', '2026-10-20', 'per_m', 'Max', 0, 'Done'`

/** One that ended and one that waits. */
export const CONTRACTS = [CONTRACT('pct_1', 'per_a', ENDED), CONTRACT('pct_2', 'per_b', OPEN)]

export const CHANGES_OF_CONTRACTS: [what: string, sql: string][] = [
  [
    'a contract that ended',
    "UPDATE personal_contracts SET last_day = '2026-10-31' WHERE id = 'pct_1'",
  ],
  ['the price of a contract', "UPDATE personal_contracts SET total_fen = 1 WHERE id = 'pct_2'"],
  ['a contract, by deleting it', 'DELETE FROM personal_contracts'],
  ['a contract, by replacing it', CONTRACT('pct_2', 'per_b', OPEN, 'INSERT OR REPLACE')],
]
