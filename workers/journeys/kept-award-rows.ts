/** Rows of a month's award that are kept as they were written, and statements that would change them. */

const AWARD = (month: string, verb = 'INSERT') =>
  `${verb} INTO awards VALUES ('com_oak', '${month}', 'rul_1', 1, 1, '[]', 'per_m', 'Max', 0)`
const AWARD_WORD = (month: string, n: number, kind: string, verb = 'INSERT') =>
  `${verb} INTO award_words VALUES ('com_oak', '${month}', ${n}, '${kind}', 'manager', '', '[]', NULL,
     NULL, NULL, NULL, ${kind === 'approved' ? "'{}'" : 'NULL'}, 'per_m', 'Max', 0)`
const VOTER = "INSERT INTO award_voters VALUES ('com_oak', '2026-11', 'per_a')"
const BALLOT = "INSERT INTO award_ballots VALUES ('com_oak', '2026-11', 'x', 'sealed')"

/** A month under review, one that was approved, and one that is nominated for. */
export const AWARDS = [
  AWARD('2026-09'),
  AWARD_WORD('2026-09', 1, 'passed'),
  AWARD('2026-10'),
  AWARD_WORD('2026-10', 1, 'approved'),
  VOTER,
  BALLOT,
]

export const CHANGES_OF_AWARDS: [what: string, sql: string][] = [
  ['a counted month', 'UPDATE awards SET voters = 9'],
  ['a counted month, by deleting it', 'DELETE FROM awards'],
  ['a counted month, by replacing it', AWARD('2026-09', 'INSERT OR REPLACE')],
  ['a word on an award', "UPDATE award_words SET post = 'x'"],
  ['a word on an award, by deleting it', 'DELETE FROM award_words'],
  ['a word on an award, by replacing it', AWARD_WORD('2026-09', 1, 'vetoed', 'INSERT OR REPLACE')],
  ['an award that was decided, by a further word', AWARD_WORD('2026-10', 2, 'passed')],
  ['who has nominated', "UPDATE award_voters SET person_id = 'per_b'"],
  ['a ballot', "UPDATE award_ballots SET nominees = 'y'"],
]
