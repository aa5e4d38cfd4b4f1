/** Rows of quantities, as they stand in the database, and what no statement makes of them. */

const QUANTITY = (id: string, state: string, verb = 'INSERT') =>
  `${verb} INTO quantities (company_id, id, project_id, person_id, month, lines, day_rate_days,
     state, reported_by, reported_at_ms, version)
   VALUES ('com_oak', '${id}', 'prj_1', 'per_a', '2026-09', '[]', '1', '${state}', 'per_a', 0, 1)`
const VERIFIED = (id: string) =>
  `UPDATE quantities SET state = 'verified', verified_by = 'per_m', verified_by_name = 'Max',
     verified_at_ms = 0, version = 2 WHERE id = '${id}'`
const WITHDRAWN = (id: string, by = 'per_o', more = '') =>
  `UPDATE quantities SET state = 'withdrawn', withdrawn_by = '${by}', withdrawn_by_name = 'Olive',
     withdrawn_at_ms = 0, withdrawn_reason = 'twice', version = 3 ${more} WHERE id = '${id}'`

/** One that is verified, one that is not, one more that is verified, and one that was taken back. */
export const OF_QUANTITIES = [
  QUANTITY('qty_1', 'verified'),
  ...['qty_2', 'qty_3', 'qty_4'].map((id) => QUANTITY(id, 'reported')),
  ...['qty_3', 'qty_4'].map(VERIFIED),
  WITHDRAWN('qty_4'),
]

export const CHANGES_OF_QUANTITIES: [what: string, sql: string][] = [
  ['a verified quantity', "UPDATE quantities SET lines = '[1]' WHERE id = 'qty_1'"],
  ['a verified quantity, by deleting it', "DELETE FROM quantities WHERE id = 'qty_1'"],
  ['a verified quantity, by replacing it', QUANTITY('qty_1', 'reported', 'INSERT OR REPLACE')],
  [
    'a verified quantity, by moving another onto it',
    "UPDATE OR REPLACE quantities SET id = 'qty_1' WHERE id = 'qty_2'",
  ],
  ['a verified quantity, by its verifier', WITHDRAWN('qty_3', 'per_m')],
  ['a verified quantity, as it is taken back', WITHDRAWN('qty_3', 'per_o', ", lines = '[1]'")],
  ['a quantity that nobody verified, by taking it back', WITHDRAWN('qty_2')],
  [
    'why a quantity was taken back',
    "UPDATE quantities SET withdrawn_reason = '' WHERE id = 'qty_4'",
  ],
  ['a quantity that was taken back', VERIFIED('qty_4')],
  ['a quantity that was taken back, by deleting it', "DELETE FROM quantities WHERE id = 'qty_4'"],
]
