/** Two who left, one of whom still hands over, for the test of what is forgotten of them. */
export const leavings = (
  run: (sql: string, ...values: unknown[]) => D1PreparedStatement,
  endedAtMs: number,
): D1PreparedStatement[] => {
  const insert = (id: string, personId: string, state: string, ended: string, leftOver = 'NULL') =>
    run(
      `INSERT INTO leavings (company_id, id, person_id, person_name, kind, letter, letter_on,
         on_probation, agreed_reason, agreed_by, agreed_at_ms, state, recorded_by, recorded_by_name,
         recorded_at_ms, ended_reason, ended_by, ended_by_name, ended_at_ms, left_over, version)
       VALUES (?1, '${id}', '${personId}', 'Ann', 'resignation', '照顾母亲', '2027-09-01', 0, '母亲住院',
         'per_h', 0, '${state}', 'per_h', 'Hal', 0, ${ended}, ${leftOver}, 1)`,
      ...(ended.includes('?2') ? [endedAtMs] : []),
    )
  return [
    insert('lvg_gone', 'per_a', 'completed', "'已交接', 'per_h', 'Hal', ?2", LEFT),
    insert('lvg_open', 'per_b', 'open', 'NULL, NULL, NULL, NULL'),
    ...['lvg_gone', 'lvg_open'].map((id) =>
      run(
        `INSERT INTO leaving_entries (company_id, leaving_id, n, did, subject, thing_id, title, to_id,
           to_name, note, by_id, by_name, at_ms)
         VALUES (?1, '${id}', 1, 'taken_over', 'ticket', 'tkt_1', '王家漏水', 'per_c', 'Cy', '', 'per_h',
           'Hal', 0)`,
      ),
    ),
  ]
}

/** An item of the rules' list, a ticket, and one from before kinds were kept. */
const LEFT = `'[{"kind":null,"title":"离职手续"},{"kind":"ticket","title":"王家漏水"},"TS-3 王家"]'`
/** All that is said of each, and how it reads once the one who left is forgotten: how many of what stays. */
export const WHAT_IS_SAID =
  "person_name || '/' || letter || '/' || agreed_reason || coalesce(left_over, '')"
export const FORGOTTEN = [
  'Ann/***/***[{"kind":null,"title":"离职手续"},{"kind":"ticket","title":""},{"kind":null,"title":""}]',
  'Ann/照顾母亲/母亲住院',
]
/** What was taken over of each, once the one who left is forgotten; and what would forget the other's. */
export const UNNAMED = ['lvg_gone', 'lvg_open王家漏水']
export const UNNAME = "UPDATE leaving_entries SET title = '' WHERE company_id = ? AND title <> ''"
