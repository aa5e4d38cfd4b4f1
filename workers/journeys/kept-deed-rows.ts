/** Rows of suggestions and deeds that are kept as they were written, and statements that would change them. */

const DEED = (id: string, reward: string, verb = 'INSERT') =>
  `${verb} INTO deeds VALUES ('com_oak', '${id}', 'deed', 'Saved a site', 'At night', '[]', 'per_m',
     'Max', 0, NULL, 'recorded', '${reward}', 0, 1)`
const WORD = (n: number, kind: string, verb = 'INSERT') =>
  `${verb} INTO deed_words VALUES ('com_oak', 'ded_1', ${n}, '${kind}', '', 'manager', NULL, NULL,
     NULL, NULL, NULL, ${kind === 'given' ? "'[]'" : 'NULL'}, 'per_m', 'Max', 0)`
const OF_PERSON = "INSERT INTO deed_people VALUES ('com_oak', 'per_a', 0, 'ded_1')"

/** One that was rewarded, and one that is not. */
export const DEEDS = [
  DEED('ded_1', 'given'),
  DEED('ded_2', 'none'),
  WORD(1, 'approved'),
  WORD(2, 'given'),
  OF_PERSON,
]

export const CHANGES_OF_DEEDS: [what: string, sql: string][] = [
  ['a rewarded deed', "UPDATE deeds SET version = 2 WHERE id = 'ded_1'"],
  ['what somebody did', "UPDATE deeds SET body = 'x' WHERE id = 'ded_2'"],
  ['who did it', `UPDATE deeds SET people = '[1]' WHERE id = 'ded_2'`],
  ['a deed, by deleting it', "DELETE FROM deeds WHERE id = 'ded_2'"],
  ['a deed, by replacing it', DEED('ded_2', 'none', 'INSERT OR REPLACE')],
  ['whose deed it is', "UPDATE deed_people SET person_id = 'per_b'"],
  ['whose deed it is, by deleting it', 'DELETE FROM deed_people'],
  ['a word on a deed', "UPDATE deed_words SET body = 'x'"],
  ['a word on a deed, by deleting it', 'DELETE FROM deed_words'],
  ['a word on a deed, by replacing it', WORD(1, 'turned_down', 'INSERT OR REPLACE')],
  ['a rewarded deed, by rewarding it again', WORD(3, 'given')],
]

const CONSEQUENCE = (id: string, state: 'open' | 'decided', verb = 'INSERT') =>
  `${verb} INTO consequences VALUES ('com_oak', '${id}', 'low_grades', 'per_a', 'Ann', 'apr_1', '[]',
     'rul_1', 1, '2026-12-01', 'per_m', 0, NULL, NULL, '${state}',
     ${state === 'open' ? 'NULL, NULL, NULL, NULL, NULL' : "'talk', 'A talk', 'per_h', 'Hal', 0"}, 1)`

/** A case on grades that is open, and one that was decided. */
export const CONSEQUENCES = [CONSEQUENCE('cns_1', 'decided'), CONSEQUENCE('cns_2', 'open')]

export const CHANGES_OF_CONSEQUENCES: [what: string, sql: string][] = [
  ['what came of a result', "UPDATE consequences SET verdict = 'x' WHERE id = 'cns_1'"],
  ['what came of a result, by deleting it', 'DELETE FROM consequences'],
  ['what came of a result, by replacing it', CONSEQUENCE('cns_2', 'open', 'INSERT OR REPLACE')],
  ['what a case on grades rests on', "UPDATE consequences SET evidence = '[1]' WHERE id = 'cns_2'"],
  ['by when it is answered', "UPDATE consequences SET reply_by = '2026-11-30' WHERE id = 'cns_2'"],
  ['a second open case on the same grades', CONSEQUENCE('cns_3', 'open')],
]
