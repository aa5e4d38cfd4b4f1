import type { OwnPresence } from '@bylaw/contract'
import type { OwnWord } from './presence'
import type { Absence, Duty, Group, Pair, StaffingKind, StaffingNews } from './staffing-news'

/**
 * The Desk's own copies of groups, duties, absences and responsible pairs, and what people said of
 * their presence, which lives here alone. Older news never undoes newer. What was read is
 * remembered until there is news.
 */
export const staffingBook = (sql: SqlStorage) => {
  let read: ReturnType<typeof readAll> | undefined
  const all = () => {
    read ??= readAll(sql)
    return read
  }

  return {
    learn(news: readonly StaffingNews[]): void {
      read = undefined
      for (const { kind, id, version, body } of news)
        sql.exec(
          `INSERT INTO staffing (kind, id, version, body) VALUES (?, ?, ?, ?)
           ON CONFLICT (kind, id) DO UPDATE SET version = excluded.version, body = excluded.body
           WHERE excluded.version > staffing.version`,
          kind,
          id,
          version,
          body,
        )
    },

    /** Groups that are not dissolved, in order of their ids. */
    groups: (): readonly Group[] => all().groups,
    duty: (personId: string): Duty | undefined => all().duties.get(personId),
    /** Absences of anyone at any time, as far as they lasted. */
    absences: (): readonly Absence[] => all().absences,
    pair: (customerId: string): Pair | undefined => all().pairs.get(customerId),

    /** Whether someone was told that they stand in, in this absence. */
    hasStoodIn: (absenceId: string, personId: string): boolean =>
      sql
        .exec('SELECT 1 FROM stood_in WHERE absence_id = ? AND person_id = ?', absenceId, personId)
        .toArray().length > 0,

    noteStandIn(absenceId: string, personId: string, atMs: number): void {
      sql.exec('INSERT INTO stood_in VALUES (?, ?, ?)', absenceId, personId, atMs)
    },

    /** What someone last said of their presence. */
    ownWord: (personId: string): OwnWord | undefined => all().words.get(personId),

    say(personId: string, presence: OwnPresence, untilMs: number | null, nowMs: number): void {
      read = undefined
      sql.exec(
        `INSERT INTO presence (person_id, presence, until_ms, said_at_ms) VALUES (?, ?, ?, ?)
         ON CONFLICT (person_id) DO UPDATE SET presence = excluded.presence,
           until_ms = excluded.until_ms, said_at_ms = excluded.said_at_ms`,
        personId,
        presence,
        untilMs,
        nowMs,
      )
    },

    /** What is remembered may be of a transaction that failed. */
    forget(): void {
      read = undefined
    },
  }
}
export type StaffingBook = ReturnType<typeof staffingBook>

function readAll(sql: SqlStorage) {
  const bodies = <Body>(kind: StaffingKind): Body[] =>
    sql
      .exec<{ body: string }>('SELECT body FROM staffing WHERE kind = ? ORDER BY id', kind)
      .toArray()
      .map(({ body }) => JSON.parse(body))
  const words = sql
    .exec<{ personId: string; presence: OwnPresence; untilMs: number | null }>(
      'SELECT person_id AS personId, presence, until_ms AS untilMs FROM presence',
    )
    .toArray()
  return {
    groups: bodies<Group>('group').filter(({ active }) => active),
    duties: new Map(bodies<Duty>('duty').map((duty) => [duty.personId, duty])),
    absences: bodies<Absence>('absence').flatMap(standing),
    pairs: new Map(bodies<Pair>('pair').map((pair) => [pair.customerId, pair])),
    words: new Map(words.map((word) => [word.personId, word])),
  }
}

/** An absence as far as it lasted; one that was taken back before it began, or nobody knows when, never was. */
function standing(absence: Absence): Absence[] {
  const { withdrawn, fromMs, toMs, endedAtMs = null } = absence
  if (!withdrawn) return [absence]
  return endedAtMs === null || endedAtMs <= fromMs
    ? []
    : [{ ...absence, toMs: Math.min(toMs, endedAtMs) }]
}
