/** Rows of personal contracts, and statements that would change them. */

const CONTRACT = (id: string, person: string, ended: string, verb = 'INSERT') =>
  `${verb} INTO personal_contracts VALUES ('com_oak', '${id}', '${person}', 'Ann', 'prj_1', 'Main',
     'supply', 'weld', '556.34', NULL, NULL, '1000', '2026-09-16', '2026-10-31', 'No leaks', 'rul_1',
     1, 467, 467000, '2026-09-16', 3, '{}', 'per_l', 'Lea', 0, ${ended}, 1, 0)`
const OPEN = `'proposed', ${Array(9).fill('NULL').join(', ')}`
const ENDED = `'ended', 'per_m', 'Max', 0, '', '2026-10-20', 'per_m', 'Max', 0, 'Done'`

const STATEMENT = (id: string, verified: string, verb = 'INSERT') =>
  `${verb} INTO contract_statements VALUES ('com_oak', '${id}', 'pct_1', 'per_a', 'prj_1', '2026-10',
     '400', ${verified}, 1, NULL, NULL, NULL, NULL, NULL)`
const TAKEN_BACK = (id: string, by = 'per_o', more = '') =>
  `UPDATE contract_statements SET withdrawn_by = '${by}', withdrawn_by_name = 'Olive',
     withdrawn_at_ms = 0, withdrawn_reason = 'twice', version = 2 ${more} WHERE id = '${id}'`
const WAITS = "'reported', 'per_a', 'Ann', 0, NULL, NULL, NULL, NULL, NULL, NULL"
const EARNS = "'verified', 'per_a', 'Ann', 0, 'per_m', 'Max', 0, 186800, 0, '{}'"

const SHARES = (n: number, shareBp: number, verb = 'INSERT') =>
  `${verb} INTO crew_shares VALUES ('com_oak', 'crw_1', ${n}, '2026-10-01',
     '[{"personId":"per_a","shareBp":6000},{"personId":"per_b","shareBp":${shareBp}}]', 'per_m', 'Max', 0)`

const ASSIGNED = (verb = 'INSERT') =>
  `${verb} INTO work_assignments VALUES ('com_oak', 'wka_1', 'prj_1', 'Main', 'Laying', '2026-10-01',
     'per_a', 'Ann', 100, 'Outside', 100, 'own', '', 'own', '{}', '[]', 'per_m', 'Max', 0)`

const STATION = (id: string, from: string, verb = 'INSERT') =>
  `${verb} INTO stations VALUES ('com_oak', '${id}', 'per_a', 'Ann', 'Lakeside office', '${from}', NULL,
     'per_m', 'Max', 0, NULL, NULL, 1)`

const STOPPAGE = (verb = 'INSERT') =>
  `${verb} INTO stoppages VALUES ('com_oak', 'stp_1', 'company', NULL, NULL, NULL, '2026-10-01',
     '2026-11-15', 'No material', 'per_m', 'Max', 0, NULL, NULL, NULL, NULL, 1)`

const PAID_ELSEWHERE = (id: string, verb = 'INSERT') =>
  `${verb} INTO paid_elsewhere VALUES ('com_oak', '${id}', 'per_a', 'Ann', '2026-10-01', 'Group pays',
     'per_m', 'Max', 0, NULL, NULL, NULL, NULL, 1)`

const GIVEN_BACK = (verb = 'INSERT') =>
  `${verb} INTO given_back VALUES ('com_oak', 'gvb_1', 'slp_1', 'per_a', '2026-12-01', 20000, 'per_f',
     'Fay', 'per_f', 'Fay', 0, NULL, NULL, NULL, NULL, 1)`

const FIELD_DAYS = (n: number, verb = 'INSERT') =>
  `${verb} INTO field_days VALUES ('com_oak', '2026-10', 'per_a', ${n}, 12, NULL, 'per_m', 'Max', 0)`

/** One that ended and one that waits; of the first, a statement that counts and one that does not yet. */
export const CONTRACTS = [
  CONTRACT('pct_1', 'per_a', ENDED),
  CONTRACT('pct_2', 'per_b', OPEN),
  STATEMENT('pcs_1', EARNS),
  STATEMENT('pcs_2', WAITS),
  STATEMENT('pcs_3', EARNS),
  TAKEN_BACK('pcs_3'),
  "INSERT INTO crews VALUES ('com_oak', 'crw_1', 'Harbour crew', 1)",
  SHARES(1, 4_000),
  ASSIGNED(),
  STATION('stn_1', '2026-10-05'),
  STOPPAGE(),
  PAID_ELSEWHERE('pel_1'),
  GIVEN_BACK(),
  FIELD_DAYS(1),
]

export const CHANGES_OF_CONTRACTS: [what: string, sql: string][] = [
  [
    'a contract that ended',
    "UPDATE personal_contracts SET last_day = '2026-10-31' WHERE id = 'pct_1'",
  ],
  ['the price of a contract', "UPDATE personal_contracts SET total_fen = 1 WHERE id = 'pct_2'"],
  ['how a contract is paid', "UPDATE personal_contracts SET staged = 1 WHERE id = 'pct_2'"],
  ['a verified part of a contract', 'UPDATE contract_statements SET earned_fen = 1'],
  [
    'what was reported of a contract',
    "UPDATE contract_statements SET metres = '1' WHERE id = 'pcs_2'",
  ],
  [
    'by when a part of a contract had to be reported',
    "UPDATE contract_statements SET due_on = '2026-11-03' WHERE id = 'pcs_2'",
  ],
  ['a verified part of a contract, by its verifier', TAKEN_BACK('pcs_1', 'per_m')],
  [
    'a verified part of a contract, as it is taken back',
    TAKEN_BACK('pcs_1', 'per_o', ', staged = 1'),
  ],
  [
    'a verified part of a contract, without a reason',
    TAKEN_BACK('pcs_1', 'per_o', ", withdrawn_reason = ''"),
  ],
  ['a part of a contract that nobody verified, by taking it back', TAKEN_BACK('pcs_2')],
  [
    'why a part of a contract was taken back',
    "UPDATE contract_statements SET withdrawn_reason = 'x', version = 3 WHERE id = 'pcs_3'",
  ],
  ['a part of a contract, by deleting it', 'DELETE FROM contract_statements'],
  ['a part of a contract, by replacing it', STATEMENT('pcs_2', EARNS, 'INSERT OR REPLACE')],
  ['how a crew shares', "UPDATE crew_shares SET from_date = '2026-09-01'"],
  ['how a crew shares, by deleting it', 'DELETE FROM crew_shares'],
  ['how a crew shares, by replacing it', SHARES(1, 4_000, 'INSERT OR REPLACE')],
  ['how a crew shares, by shares that are not all of it', SHARES(2, 3_999)],
  ['to whom work was given', "UPDATE work_assignments SET ground = 'Other'"],
  ['to whom work was given, by deleting it', 'DELETE FROM work_assignments'],
  ['to whom work was given, by replacing it', ASSIGNED('INSERT OR REPLACE')],
  ['where somebody is stationed', "UPDATE stations SET office = 'Hill office'"],
  ['where somebody is stationed, by deleting it', 'DELETE FROM stations'],
  ['when work stood still', "UPDATE stoppages SET to_date = '2026-10-31', version = 2"],
  ['when work stood still, by deleting it', 'DELETE FROM stoppages'],
  ['what was given back', 'UPDATE given_back SET fen = 1, version = 2'],
  ['what was given back, by deleting it', 'DELETE FROM given_back'],
  ['what was given back, by writing it anew', GIVEN_BACK('REPLACE')],
  ['days on site', 'UPDATE field_days SET days = 13'],
  ['days on site, by deleting them', 'DELETE FROM field_days'],
  ['days on site, by replacing them', FIELD_DAYS(1, 'INSERT OR REPLACE')],
  ['days on site, by an entry before its turn', FIELD_DAYS(3)],
  ['who is paid elsewhere', "UPDATE paid_elsewhere SET reason = 'x', version = 2"],
  ['who is paid elsewhere, by deleting it', 'DELETE FROM paid_elsewhere'],
  ['who is paid elsewhere, by writing it anew', PAID_ELSEWHERE('pel_1', 'REPLACE')],
  ['who is paid elsewhere, by a second one', PAID_ELSEWHERE('pel_2')],
  ['when work stood still, by replacing it', STOPPAGE('INSERT OR REPLACE')],
  [
    'where somebody is stationed, by replacing it',
    STATION('stn_1', '2026-10-05', 'INSERT OR REPLACE'),
  ],
  [
    'where somebody is stationed, by another office on the same day',
    STATION('stn_2', '2026-10-06'),
  ],
  ['a contract, by deleting it', 'DELETE FROM personal_contracts'],
  ['a contract, by replacing it', CONTRACT('pct_2', 'per_b', OPEN, 'INSERT OR REPLACE')],
]
