import { and, asc, eq, inArray, lte, ne, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import { inStretch, type Stretch } from '../platform/stretch'
import { restApplications, settlements } from './settlement-table'

export type SettlementRow = typeof settlements.$inferSelect
export type RestApplicationRow = typeof restApplications.$inferSelect

interface Page {
  readonly limit: number
  readonly after: PlaceInList | undefined
}

/** Whose balances are wanted, and on which project; everyone’s and all, where it is not said. */
export interface BalanceWish {
  readonly personId: string | undefined
  readonly projectId: string | undefined
}

/**
 * What a person earned on a project in all, what was paid of it and what is held, as far as it is paid
 * in stages: contract money that was paid at once is no part of it.
 */
export interface Balance {
  readonly personId: string
  readonly projectId: string
  readonly earnedFen: number
  readonly paidFen: number
  readonly heldFen: number
}

type AuditNote = BatchItem<'sqlite'>

/** The ledger of commission of one company, and what people apply for out of it. */
export const settlementStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ours = eq(settlements.companyId, companyId)
  const sums = {
    earnedFen: sql<number>`coalesce(sum(${settlements.earnedFen} - ${settlements.contractFen}), 0)`,
    paidFen: sql<number>`coalesce(sum(${settlements.paidFen} - ${settlements.contractFen}), 0)`,
    heldFen: sql<number>`coalesce(sum(${settlements.heldFen}), 0)`,
  }
  const wished = ({ personId, projectId }: BalanceWish) =>
    and(
      ours,
      personId === undefined ? undefined : eq(settlements.personId, personId),
      projectId === undefined ? undefined : eq(settlements.projectId, projectId),
    )

  return {
    /** Enters what a run settled; only after its approval in the same batch. */
    settle: (runId: string, atMs: number) =>
      db.run(sql`
        INSERT INTO settlements
          (company_id, person_id, project_id, n, run_id, month, stage, earned_fen, paid_fen,
           held_fen, explanation, settled_at_ms, contract_fen)
        SELECT company_id, person_id, project_id,
          1 + (SELECT coalesce(max(s.n), 0) FROM settlements s
            WHERE s.company_id = c.company_id AND s.person_id = c.person_id
              AND s.project_id = c.project_id),
          run_id, month, stage, earned_fen, counted_fen, earned_fen - counted_fen, explanation,
          ${atMs}, contract_fen
        FROM commissions c WHERE company_id = ${companyId} AND run_id = ${runId}`),

    /**
     * What was settled before a month's own run was approved, per person and project; everything so far
     * while it is not. What its separate runs entered is of the month itself. Months may be approved in
     * another order than they come.
     */
    async settledBefore(month: string, among?: Stretch) {
      const approvedAtMs = sql`(
        SELECT approved_at_ms FROM pay_runs
        WHERE company_id = ${companyId} AND month = ${month} AND n = 0 AND apart = 0
          AND state = 'approved')`
      const isOfMonth = sql`EXISTS (
        SELECT 1 FROM pay_runs r
        WHERE r.company_id = ${companyId} AND r.id = ${settlements.runId}
          AND r.month = ${month} AND r.apart > 0)`
      const [rows] = await shard.batch([
        db
          .select({
            personId: settlements.personId,
            projectId: settlements.projectId,
            earnedFen: sums.earnedFen,
            countedFen: sums.paidFen,
          })
          .from(settlements)
          .where(
            and(
              ours,
              sql`NOT ${isOfMonth}`,
              sql`(${approvedAtMs} IS NULL OR ${settlements.settledAtMs} < ${approvedAtMs})`,
              inStretch(settlements.personId, among),
            ),
          )
          .groupBy(settlements.personId, settlements.projectId),
      ])
      return rows
    },

    /** Balances of which something is held, by person and project. */
    async balances(wish: BalanceWish & Page, ...notes: AuditNote[]): Promise<Balance[]> {
      const [person, project] = wish.after ?? []
      const [rows] = await shard.batch([
        db
          .select({
            personId: settlements.personId,
            projectId: settlements.projectId,
            ...sums,
          })
          .from(settlements)
          .where(
            and(
              wished(wish),
              wish.after &&
                sql`(${settlements.personId}, ${settlements.projectId}) > (${person}, ${project})`,
            ),
          )
          .groupBy(settlements.personId, settlements.projectId)
          .having(ne(sums.heldFen, 0))
          .orderBy(asc(settlements.personId), asc(settlements.projectId))
          .limit(wish.limit + 1),
        ...notes,
      ])
      return rows
    },

    /** What they come to, page by page or not. */
    async totalOf(wish: BalanceWish): Promise<Omit<Balance, 'personId' | 'projectId'>> {
      const held = db
        .select({
          earnedFen: sums.earnedFen.as('earned'),
          paidFen: sums.paidFen.as('paid'),
          heldFen: sums.heldFen.as('held'),
        })
        .from(settlements)
        .where(wished(wish))
        .groupBy(settlements.personId, settlements.projectId)
        .having(ne(sums.heldFen, 0))
        .as('balances')
      const [rows] = await shard.batch([
        db
          .select({
            earnedFen: sql<number>`coalesce(sum(${held.earnedFen}), 0)`,
            paidFen: sql<number>`coalesce(sum(${held.paidFen}), 0)`,
            heldFen: sql<number>`coalesce(sum(${held.heldFen}), 0)`,
          })
          .from(held),
      ])
      return rows[0] ?? { earnedFen: 0, paidFen: 0, heldFen: 0 }
    },

    /** What was earned, paid and is held in all, whether or not anything is left. */
    async balanceOf(wish: BalanceWish): Promise<Omit<Balance, 'personId' | 'projectId'>> {
      const [rows] = await shard.batch([db.select(sums).from(settlements).where(wished(wish))])
      return rows[0] ?? { earnedFen: 0, paidFen: 0, heldFen: 0 }
    },

    /** The entries of one person on one project, in their order: one for each run that settled it. */
    async entriesOf(
      personId: string,
      projectId: string,
      ...notes: AuditNote[]
    ): Promise<SettlementRow[]> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(settlements)
          .where(wished({ personId, projectId }))
          .orderBy(asc(settlements.n)),
        ...notes,
      ])
      return rows
    },

    /** Applications of some people: the last of each for a project comes last. */
    async applications(personIds: readonly string[]): Promise<RestApplicationRow[]> {
      const wanted = sql`(SELECT value FROM json_each(${JSON.stringify(personIds)}))`
      const [rows] = await shard.batch([
        db
          .select()
          .from(restApplications)
          .where(
            and(
              eq(restApplications.companyId, companyId),
              inArray(restApplications.personId, wanted),
            ),
          )
          .orderBy(asc(restApplications.appliedAtMs), asc(restApplications.id)),
      ])
      return rows
    },

    /** What was granted of what was applied for until a day: one at most for each project. */
    async grantedUntil(day: string, among?: Stretch) {
      const { personId, projectId, appliedOn } = restApplications
      const [rows] = await shard.batch([
        db
          .select({ personId, projectId, appliedOn })
          .from(restApplications)
          .where(
            and(
              eq(restApplications.companyId, companyId),
              inStretch(personId, among),
              eq(restApplications.state, 'granted'),
              lte(appliedOn, day),
            ),
          ),
      ])
      return rows
    },

    async readApplication(id: string): Promise<RestApplicationRow | undefined> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(restApplications)
          .where(and(eq(restApplications.companyId, companyId), eq(restApplications.id, id))),
      ])
      return rows[0]
    },

    /** A second one for a project is refused: `already_exists`. */
    apply: (row: Omit<RestApplicationRow, 'companyId'>) =>
      db.insert(restApplications).values({ ...row, companyId }),

    /** Answers one, if nobody has since; goes before `mustHaveChanged`. */
    answerApplication: (
      id: string,
      basedOn: number,
      answer: Pick<
        RestApplicationRow,
        'state' | 'reason' | 'decidedBy' | 'decidedByName' | 'decidedAtMs'
      >,
    ) =>
      db
        .update(restApplications)
        .set({ ...answer, version: basedOn + 1 })
        .where(
          and(
            eq(restApplications.companyId, companyId),
            eq(restApplications.id, id),
            eq(restApplications.version, basedOn),
            eq(restApplications.state, 'applied'),
          ),
        ),
  }
}
