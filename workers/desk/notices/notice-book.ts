import type { NoticeKind } from '@bylaw/contract'
import type { Words } from '@bylaw/kernel'

/** Something one person is told about a ticket, besides what the queue shows. */
export interface Notice {
  readonly kind: NoticeKind
  /** Number of the ticket it is about; 0, which none has, where it is about a record. */
  readonly number: number
  /** The procedure record, or the news of an account, that it is about. */
  readonly record?: { readonly id: string; readonly title: string }
  readonly what: Words
  /** Why this person is told. */
  readonly why: Words
  readonly atMs: number
}

export interface KeptNotice extends Notice {
  readonly n: number
  readonly readAtMs: number | null
}

/** Notices of a ticket by what they told, and why. */
export interface Settled extends Pick<Notice, 'number'> {
  readonly kinds: readonly NoticeKind[]
  readonly why?: Words
  /** The clock that they begin with: “首次响应：还有 15 分钟到期”. */
  readonly about?: Words
}

/** Number of no ticket. */
export const OF_NO_TICKET = 0

/** How long a notice is kept, read or not: it tells of something to do, the ticket tells the rest. */
const KEPT_MS = 90 * 86_400_000
/** Unread notices of a person that are looked through for those of a ticket; who has more reads none. */
const LOOKED_THROUGH = 500
/** Notices let go of in one run. */
const FORGOTTEN_AT_ONCE = 500

/** What each person was told. Everything asked here is asked for one person. */
export const noticeBook = (sql: SqlStorage) => {
  /** Who was told something that their live views do not show yet; lost, they show it later. */
  const fresh = new Set<string>()

  return {
    /** Tells people, each once. */
    tell(people: readonly string[], { kind, number, record, what, why, atMs }: Notice): void {
      for (const personId of people) {
        fresh.add(personId)
        sql.exec(
          `INSERT INTO notices (person_id, kind, number, what, why, at_ms, record_id, title)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
          personId,
          kind,
          number,
          JSON.stringify(what),
          JSON.stringify(why),
          atMs,
          record?.id ?? null,
          record?.title ?? null,
        )
      }
    },

    /**
     * What asked people to see to a ticket is done, or no longer theirs: it is not unread any more, and
     * their live views are told so.
     *
     * @param of what they were told; and why, or of which clock, where it was told for several
     */
    settle(
      { kinds, number, why, about }: Settled,
      people: readonly (string | null)[],
      nowMs: number,
    ): void {
      for (const personId of new Set(people)) {
        const settled = sql.exec(
          `UPDATE notices SET read_at_ms = ?1
           WHERE n IN (SELECT n FROM notices WHERE person_id = ?2 AND read_at_ms IS NULL
                       ORDER BY n DESC LIMIT ?3)
             AND number = ?4 AND kind IN (SELECT value FROM json_each(?5)) AND why = coalesce(?6, why)
             AND (?7 IS NULL OR instr(what ->> 'zh', ?7) = 1)`,
          nowMs,
          personId,
          LOOKED_THROUGH,
          number,
          JSON.stringify(kinds),
          why === undefined ? null : JSON.stringify(why),
          about === undefined ? null : `${about.zh}：`,
        )
        if (personId !== null && settled.rowsWritten > 0) fresh.add(personId)
      }
    },

    /** Whether anyone was told just this already. */
    isTold: ({ kind, number, atMs }: Pick<Notice, 'kind' | 'number' | 'atMs'>): boolean =>
      sql
        .exec(
          'SELECT 1 FROM notices WHERE kind = ? AND number = ? AND at_ms = ?',
          kind,
          number,
          atMs,
        )
        .toArray().length > 0,

    isToldOfRecord: (personId: string, recordId: string): boolean =>
      sql
        .exec('SELECT 1 FROM notices WHERE record_id = ? AND person_id = ?', recordId, personId)
        .toArray().length > 0,

    /** Who was told something since this was last asked. */
    freshlyTold(): string[] {
      const people = [...fresh]
      fresh.clear()
      return people
    },

    /** A person's notices before one, the latest first, at most `limit`. */
    before: (personId: string, before: number, unreadOnly: boolean, limit: number): KeptNotice[] =>
      sql
        .exec<NoticeSql>(
          `SELECT * FROM notices
         WHERE person_id = ? AND n < ? AND (read_at_ms IS NULL OR NOT ?) ORDER BY n DESC LIMIT ?`,
          personId,
          before,
          unreadOnly ? 1 : 0,
          limit,
        )
        .toArray()
        .map(noticeFrom),

    unread: (personId: string): number =>
      sql
        .exec<{ count: number }>(
          'SELECT count(*) AS count FROM notices WHERE person_id = ? AND read_at_ms IS NULL',
          personId,
        )
        .one().count,

    /** What a person was told after one and has not read: how much, the first of it, and the last. */
    unreadSince(personId: string, after: number, limit: number) {
      const { count, last } = sql
        .exec<{ count: number; last: number }>(
          `SELECT count(*) FILTER (WHERE read_at_ms IS NULL) AS count, coalesce(max(n), 0) AS last
           FROM notices WHERE person_id = ? AND n > ?`,
          personId,
          after,
        )
        .one()
      const first = sql
        .exec<NoticeSql>(
          `SELECT * FROM notices WHERE person_id = ? AND n > ? AND read_at_ms IS NULL
           ORDER BY n LIMIT ?`,
          personId,
          after,
          limit,
        )
        .toArray()
        .map(noticeFrom)
      return { count, last, first }
    },

    /** One notice of a person's; undefined where it is not theirs. */
    one(personId: string, n: number): KeptNotice | undefined {
      const [row] = sql
        .exec<NoticeSql>('SELECT * FROM notices WHERE n = ? AND person_id = ?', n, personId)
        .toArray()
      return row && noticeFrom(row)
    },

    mark(personId: string, n: number, readAtMs: number | null): void {
      sql.exec(
        'UPDATE notices SET read_at_ms = ? WHERE n = ? AND person_id = ?',
        readAtMs,
        n,
        personId,
      )
    },

    /** Marks everything up to one as read: what came after it, nobody has seen. */
    markUpTo(personId: string, n: number, readAtMs: number): void {
      sql.exec(
        'UPDATE notices SET read_at_ms = ? WHERE person_id = ? AND n <= ? AND read_at_ms IS NULL',
        readAtMs,
        personId,
        n,
      )
    },

    /** Lets go of old notices, a bounded number at a time; numbers rise with time. */
    forgetOld(nowMs: number): void {
      sql.exec(
        `DELETE FROM notices WHERE n IN (
         SELECT n FROM (SELECT n, at_ms FROM notices ORDER BY n LIMIT ?) WHERE at_ms < ?)`,
        FORGOTTEN_AT_ONCE,
        nowMs - KEPT_MS,
      )
    },
  }
}
export type NoticeBook = ReturnType<typeof noticeBook>

type NoticeSql = {
  n: number
  person_id: string
  kind: string
  number: number
  what: string
  why: string
  at_ms: number
  read_at_ms: number | null
  record_id: string | null
  title: string | null
}

const noticeFrom = (row: NoticeSql): KeptNotice => ({
  n: row.n,
  kind: row.kind as NoticeKind,
  number: row.number,
  what: JSON.parse(row.what),
  why: JSON.parse(row.why),
  atMs: row.at_ms,
  readAtMs: row.read_at_ms,
  ...(row.record_id === null ? {} : { record: { id: row.record_id, title: row.title ?? '' } }),
})
