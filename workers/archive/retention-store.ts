import type {
  HoldView,
  RemovalCount,
  RemovedBeside,
  RemovedWhat,
  RetentionChange,
  RetentionPreview,
} from '@bylaw/contract'
import { and, asc, desc, eq, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { Shard } from '../platform/shard'
import { BESIDE, BESIDE_KINDS } from './beside-tickets'
import { retention, retentionHolds, retentionRemovals } from './table'

export type RetentionStore = ReturnType<typeof retentionStore>
export type Retention = typeof retention.$inferSelect

/** Closed before these instants, a ticket loses what they stand for; null: never. */
export type Cutoffs = Readonly<Record<RemovedWhat, number | null>>

/** How many tickets a preview names. */
const EXAMPLES = 20
/** How much of the record is shown; the audit has all of it. */
const LATEST = 100

/** What one company, which is fixed here, says about keeping and removing. */
export const retentionStore = (shard: Shard, companyId: string) => {
  const due = (what: RemovedWhat, cutoffs: Cutoffs) =>
    sql`(a.${sql.raw(what)}_removed_at_ms IS NULL AND a.closed_at_ms <= ${cutoffs[what] ?? -1})`
  const isHeld = sql`EXISTS (SELECT 1 FROM retention_holds AS h
    WHERE h.company_id = a.company_id AND h.ticket_id = a.id)`
  const archived = sql`a.company_id = ${companyId} AND a.state = 'archived'`

  /** How much of what no ticket has is due; all of it is written in `beside-tickets`. */
  const countBeside = (what: RemovedBeside, cutoffs: Cutoffs) => {
    const { table, period, since, stillThere } = BESIDE[what]
    return sql`(SELECT count(*) FROM ${sql.raw(table)} AS t
      WHERE t.company_id = ${companyId} AND ${sql.raw(since)} <= ${cutoffs[period] ?? -1}
        AND ${sql.raw(stillThere)}) AS ${sql.raw(what)}`
  }

  return {
    async read(): Promise<Retention | undefined> {
      const [rows] = await shard.batch([
        shard.db.select().from(retention).where(eq(retention.companyId, companyId)),
      ])
      return rows[0]
    },

    /** Changes the periods, if they are still as the caller read them. */
    async change(
      wish: RetentionChange,
      basedOn: number,
      alongWith: readonly BatchItem<'sqlite'>[],
    ): Promise<void> {
      const set = { ...wish, version: basedOn + 1 }
      await shard.batch([
        // What nobody has set yet is at version 0, and at no other.
        shard.onlyIf(sql`${basedOn} = 0 OR EXISTS (
          SELECT 1 FROM ${retention} WHERE ${retention.companyId} = ${companyId})`),
        shard.db
          .insert(retention)
          .values({ companyId, ...set })
          .onConflictDoUpdate({
            target: retention.companyId,
            set,
            setWhere: eq(retention.version, basedOn),
          }),
        shard.mustHaveChanged(),
        ...alongWith,
      ])
    },

    /** What would be removed now. */
    async preview(cutoffs: Cutoffs): Promise<RetentionPreview> {
      const any = sql`(${due('files', cutoffs)} OR ${due('mail', cutoffs)} OR ${due('contacts', cutoffs)})`
      const [files, mail, counted, examples, beside] = await shard.batch([
        shard.db.all<RetentionPreview['files']>(sql`
          SELECT count(DISTINCT a.id) AS tickets, count(*) AS items,
            coalesce(sum(f.size_bytes), 0) AS bytes
          FROM archived_tickets AS a
          JOIN (SELECT held_by AS ticket_id, id AS file_id FROM files
            WHERE company_id = ${companyId} AND held_by IS NOT NULL
            UNION SELECT ticket_id, file_id FROM shared_files
            WHERE company_id = ${companyId} AND removed_at_ms IS NULL) AS on_it
            ON on_it.ticket_id = a.id
          JOIN files AS f ON f.company_id = a.company_id AND f.id = on_it.file_id
          WHERE ${archived} AND ${due('files', cutoffs)} AND NOT ${isHeld}
            AND NOT EXISTS (SELECT 1 FROM shared_files AS s
              WHERE s.company_id = f.company_id AND s.file_id = f.id AND s.ticket_id <> a.id
                AND s.removed_at_ms IS NULL)`),
        shard.db.all<RetentionPreview['mail']>(sql`
          SELECT count(DISTINCT a.id) AS tickets, count(*) AS items
          FROM archived_tickets AS a
          JOIN letters AS l ON l.company_id = a.company_id AND l.ticket_id = a.id
          WHERE ${archived} AND ${due('mail', cutoffs)} AND NOT ${isHeld}`),
        shard.db.all<{ contacts: number; held: number }>(sql`
          SELECT coalesce(sum(${due('contacts', cutoffs)} AND NOT ${isHeld}), 0) AS contacts,
            coalesce(sum(${isHeld}), 0) AS held
          FROM archived_tickets AS a WHERE ${archived} AND ${any}`),
        shard.db.all<ExampleSql>(sql`
          SELECT a.id, a.number, a.line ->> 'subject' AS subject, a.closed_at_ms AS closedAtMs,
            ${due('files', cutoffs)} AS files, ${due('mail', cutoffs)} AS mail,
            ${due('contacts', cutoffs)} AS contacts
          FROM archived_tickets AS a WHERE ${archived} AND ${any} AND NOT ${isHeld}
          ORDER BY a.closed_at_ms, a.number LIMIT ${EXAMPLES}`),
        shard.db.all<Record<RemovedBeside, number>>(
          sql`SELECT ${sql.join(
            BESIDE_KINDS.map((what) => countBeside(what, cutoffs)),
            sql`, `,
          )}`,
        ),
      ])
      return {
        files: files[0] ?? { tickets: 0, items: 0, bytes: 0 },
        mail: mail[0] ?? { tickets: 0, items: 0 },
        contacts: { tickets: counted[0]?.contacts ?? 0 },
        beside: BESIDE_KINDS.map((what) => ({ what, count: beside[0]?.[what] ?? 0 })).filter(
          ({ count }) => count > 0,
        ),
        held: counted[0]?.held ?? 0,
        examples: examples.map(exampleFrom),
      }
    },

    /** What was removed lately, newest first. */
    async removals(): Promise<RemovalCount[]> {
      const [rows] = await shard.batch([
        shard.db
          .select()
          .from(retentionRemovals)
          .where(eq(retentionRemovals.companyId, companyId))
          .orderBy(desc(retentionRemovals.hourMs), asc(retentionRemovals.what))
          .limit(LATEST),
      ])
      return rows.map(({ hourMs, what, count }) => ({
        at: new Date(hourMs).toISOString(),
        what,
        count,
      }))
    },

    /** Tickets of which nothing is removed, the first held first. */
    async holds(): Promise<HoldView[]> {
      const [rows] = await shard.batch([
        shard.db
          .select()
          .from(retentionHolds)
          .where(eq(retentionHolds.companyId, companyId))
          .orderBy(asc(retentionHolds.heldAtMs))
          .limit(500),
      ])
      return rows.map(({ companyId: _, heldAtMs, ...hold }) => ({
        ...hold,
        heldAt: new Date(heldAtMs).toISOString(),
      }))
    },

    async hold(
      hold: Omit<typeof retentionHolds.$inferInsert, 'companyId'>,
      alongWith: readonly BatchItem<'sqlite'>[],
    ): Promise<void> {
      const { ticketId: _, ...set } = hold
      await shard.batch([
        shard.db
          .insert(retentionHolds)
          .values({ companyId, ...hold })
          .onConflictDoUpdate({
            target: [retentionHolds.companyId, retentionHolds.ticketId],
            set,
          }),
        ...alongWith,
      ])
    },

    async release(ticketId: string, alongWith: readonly BatchItem<'sqlite'>[]): Promise<void> {
      await shard.batch([
        shard.db
          .delete(retentionHolds)
          .where(
            and(eq(retentionHolds.companyId, companyId), eq(retentionHolds.ticketId, ticketId)),
          ),
        ...alongWith,
      ])
    },
  }
}

type ExampleSql = {
  id: string
  number: number
  subject: string
  closedAtMs: number
} & Record<RemovedWhat, 0 | 1>

const exampleFrom = (row: ExampleSql): RetentionPreview['examples'][number] => ({
  ticketId: row.id,
  number: `TS-${row.number}`,
  subject: row.subject,
  closedAt: new Date(row.closedAtMs).toISOString(),
  what: (['files', 'mail', 'contacts'] as const).filter((what) => row[what] === 1),
})
