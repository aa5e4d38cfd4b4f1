import type { Agreement } from './agreement'

/** What was asked on tickets, and what became of it. */
export const agreementBook = (sql: SqlStorage) => {
  const read = (where: string, ...values: (string | number)[]): Agreement[] =>
    sql
      .exec<AgreementSql>(
        `SELECT number, n, kind, state, by_id AS byId, to_id AS toId, at_ms AS atMs, details
         FROM agreements WHERE ${where}`,
        ...values,
      )
      .toArray()
      .map(({ details, ...row }) => ({ ...row, ...JSON.parse(details) }) as Agreement)

  return {
    of: (number: number): Agreement[] => read('number = ? ORDER BY n', number),
    one: (number: number, n: number): Agreement | undefined =>
      read('number = ? AND n = ?', number, n)[0],
    /** Everything that nobody has answered yet, the oldest ticket first. */
    asked: (): Agreement[] => read("state = 'asked' ORDER BY number, n"),

    nextN: (number: number): number =>
      sql
        .exec<{ n: number }>(
          'SELECT coalesce(max(n), 0) + 1 AS n FROM agreements WHERE number = ?',
          number,
        )
        .one().n,

    save({ number, n, kind, state, byId, toId, atMs, ...details }: Agreement): void {
      sql.exec(
        `INSERT INTO agreements VALUES (?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT DO UPDATE SET state = excluded.state, details = excluded.details`,
        number,
        n,
        kind,
        state,
        byId,
        toId,
        atMs,
        JSON.stringify(details),
      )
    },
  }
}

type AgreementSql = Pick<Agreement, 'number' | 'n' | 'byId' | 'toId' | 'atMs'> & {
  kind: string
  state: string
  details: string
}
