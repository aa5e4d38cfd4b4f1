import { grouped } from '@bylaw/kernel'
import { and, asc, eq, gt, lt, or, type SQL, sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import { notCarriedIn } from './carried'
import { debtStore } from './debt-store'
import { givenBackOf, givenBackStore } from './given-back-store'
import { lessGivenBack } from './less-given-back'
import { payRuns, paySlips } from './table'

/** A slip of a correction that a later month's pay is to pay, or take off, less what was given back of it. */
export type ToCarry = Pick<
  typeof paySlips.$inferSelect,
  'id' | 'personId' | 'month' | 'payableFen' | 'lines'
> & { readonly n: number }

/** A slip that later pay has yet to pay or to take off, and why its run was made. */
type Uncarried = Pick<typeof paySlips.$inferSelect, 'month' | 'payableFen'> & {
  readonly slipId: string
  readonly n: number
  readonly reason: string
}

const orderOf = ({ month, n, personId, id }: ToCarry): string =>
  `${month} ${String(n).padStart(9, '0')} ${personId} ${id}`

/** How the approved months of one company are corrected. */
export const correctionStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ours = eq(payRuns.companyId, companyId)
  const notCarried = notCarriedIn(companyId)

  /** Approved slips of somebody that no later pay has carried, the earliest first. */
  async function uncarried(personId: string, isMeant: SQL | undefined): Promise<Uncarried[]> {
    const [rows] = await shard.batch([
      db
        .select({
          slipId: paySlips.id,
          month: paySlips.month,
          n: payRuns.n,
          reason: payRuns.reason,
          payableFen: paySlips.payableFen,
        })
        .from(paySlips)
        .innerJoin(
          payRuns,
          and(eq(payRuns.companyId, paySlips.companyId), eq(payRuns.id, paySlips.runId)),
        )
        .where(
          and(
            ours,
            eq(paySlips.personId, personId),
            eq(payRuns.state, 'approved'),
            isMeant,
            notCarried,
          ),
        )
        .orderBy(asc(paySlips.month), asc(payRuns.n)),
    ])
    return rows
  }

  return {
    ...debtStore(shard, companyId),

    /** The approved runs of a month: what was paid apart, its own, and then what corrected it. */
    async approvedRunsOf(month: string) {
      const [rows] = await shard.batch([
        db
          .select()
          .from(payRuns)
          .where(and(ours, eq(payRuns.month, month), eq(payRuns.state, 'approved')))
          .orderBy(asc(payRuns.n), sql`${payRuns.apart} = 0`, asc(payRuns.apart)),
      ])
      return rows
    },

    /** Those of some months that an approved correction has put right. */
    async correctedOf(months: readonly string[]): Promise<ReadonlySet<string>> {
      if (months.length === 0) return new Set()
      const [rows] = await shard.batch([
        db
          .selectDistinct({ month: payRuns.month })
          .from(payRuns)
          .where(
            and(
              ours,
              sql`${payRuns.month} IN (SELECT value FROM json_each(${JSON.stringify(months)}))`,
              gt(payRuns.n, 0),
              eq(payRuns.state, 'approved'),
            ),
          ),
      ])
      return new Set(rows.map(({ month }) => month))
    },

    /**
     * What corrections of earlier months left to be carried into a month's pay, oldest first, and what
     * was paid too much by a separate run; without a month, of all there are.
     */
    async correctionsToCarry(month?: string): Promise<ToCarry[]> {
      const isEarlier = month === undefined ? undefined : lt(payRuns.month, month)
      const isOpen = and(ours, isEarlier, eq(payRuns.state, 'approved'), notCarried)
      const slips = () =>
        db
          .select({
            id: paySlips.id,
            personId: paySlips.personId,
            month: paySlips.month,
            n: payRuns.n,
            payableFen: paySlips.payableFen,
            lines: paySlips.lines,
          })
          .from(payRuns)
          .innerJoin(
            paySlips,
            and(eq(paySlips.companyId, payRuns.companyId), eq(paySlips.runId, payRuns.id)),
          )
      const isDue = or(eq(payRuns.paidWith, 'next'), lt(paySlips.payableFen, 0))
      const [corrected, tooMuch] = await shard.batch([
        slips().where(and(isOpen, gt(payRuns.n, 0), isDue)),
        // The few that are below nothing have an index of their own.
        slips().where(and(isOpen, eq(payRuns.n, 0), sql`${paySlips.payableFen} < 0`)),
      ])
      const all: ToCarry[] = [...corrected, ...tooMuch]
      const below = all.filter(({ payableFen }) => payableFen < 0)
      const back = await givenBackStore(shard, companyId).givenBackOf(below.map(({ id }) => id))
      const stands = back.filter(({ withdrawnBy }) => withdrawnBy === null)
      const given = grouped(stands, ({ slipId }) => slipId)
      // What was given back as a whole is neither paid nor taken off.
      return all
        .map((slip) => lessGivenBack(slip, given.get(slip.id) ?? []))
        .filter(({ id, payableFen }) => payableFen !== 0 || !given.has(id))
        .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
    },

    /** The id of somebody's slip of a run. */
    async slipIn(runId: string, personId: string): Promise<string | undefined> {
      const [rows] = await shard.batch([
        db
          .select({ id: paySlips.id })
          .from(paySlips)
          .where(
            and(
              eq(paySlips.companyId, companyId),
              eq(paySlips.runId, runId),
              eq(paySlips.personId, personId),
            ),
          ),
      ])
      return rows[0]?.id
    },

    /** What was paid to somebody too much, and no later pay has taken off, the earliest first. */
    overpaidTo: (personId: string) => uncarried(personId, lt(paySlips.payableFen, 0)),

    /** The same of everybody by some runs, with what is still open of it. */
    async overpaidBy(runIds: readonly string[]) {
      const [rows] = await shard.batch([
        db
          .select({
            ...{ runId: paySlips.runId, slipId: paySlips.id, month: paySlips.month },
            ...{ personId: paySlips.personId, personName: paySlips.personName },
            openFen: sql<number>`-${paySlips.payableFen} - ${givenBackOf(companyId)}`,
          })
          .from(payRuns)
          .innerJoin(
            paySlips,
            and(eq(paySlips.companyId, payRuns.companyId), eq(paySlips.runId, payRuns.id)),
          )
          .where(
            and(
              ours,
              // Those that are below nothing have an index of their own.
              sql`${paySlips.payableFen} < 0`,
              sql`${payRuns.id} IN (SELECT value FROM json_each(${JSON.stringify(runIds)}))`,
              notCarried,
            ),
          )
          .orderBy(asc(paySlips.personId)),
      ])
      return rows
    },

    /** What corrections left to be paid to somebody with later pay, which has not come, the earliest first. */
    leftToPay: (personId: string) =>
      uncarried(
        personId,
        and(gt(payRuns.n, 0), eq(payRuns.paidWith, 'next'), gt(paySlips.payableFen, 0)),
      ),

    /** Notes with which run they are paid; only after its approval in the same batch. */
    carry: (runId: string, slipIds: readonly string[], atMs: number) =>
      db.run(sql`
        INSERT INTO carried_corrections
        SELECT ${companyId}, value, ${runId}, ${atMs}
        FROM json_each(${JSON.stringify(slipIds)})`),
  }
}
