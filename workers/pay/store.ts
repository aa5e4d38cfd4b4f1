import type { Explanation } from '@bylaw/contract'
import { and, asc, between, desc, eq, inArray, ne, or, type SQL, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import { carriedBy } from './carried'
import { givenBackOf } from './given-back-store'
import { inChunks } from './in-chunks'
import { withWholeExplanation } from './kept-explanation'
import { hasAccessOf, lastWordOf, type SlipWordKind } from './slip-word-store'
import { storesBySubject } from './stores-by-subject'
import { payRuns, paySlips } from './table'
import { payWrites } from './writes'

export type PayRunRow = typeof payRuns.$inferSelect
export type PaySlipRow = Omit<typeof paySlips.$inferSelect, 'explanation'> & {
  readonly explanation: Explanation
}

/** Whether a run is a month's own: everyone's, and no correction. */
export const isOfMonth = ({ n, apart }: Pick<PayRunRow, 'n' | 'apart'>): boolean =>
  n === 0 && apart === 0

/** A slip with the state of its run, which decides who may see it, and the last that was said. */
export type SlipOfRun = PaySlipRow & {
  readonly state: PayRunRow['state']
  /** Which correction of its month it is of, and which separate run; 0 for none. */
  readonly n: number
  readonly apart: number
  readonly paidWith: PayRunRow['paidWith']
  /** Which run pays it, or takes it off, where it is not its own by what was chosen. */
  readonly carriedBy: string | null
  /** How much was given back of it, where it came to less than nothing. */
  readonly givenBackFen: number
  readonly lastWord: SlipWordKind | null
  /** Whether the person can sign in and see it: 1, or 0. */
  readonly hasAccess: number
}

/** Whose slips a reader may see. */
export interface SlipReader {
  readonly personId: string
  /** Everyone's, in every state. */
  readonly readsAll: boolean
  /** Everyone's while they wait for approval: who approves must have seen. */
  readonly approves: boolean
}

/** An answer of the database takes 32 MB, in which texts are JSON once more; a slip takes 1.5 MB at most. */
const READ_AT_ONCE = { bytes: 4_000_000 }

/** How long the texts of a slip are, which is nearly all that it is, without reading them. */
const bytesOfTexts = sql<number>`octet_length(${paySlips.lines}) + octet_length(${paySlips.explanation})`

interface Page {
  readonly limit: number
  readonly after: PlaceInList | undefined
}

type AuditNote = BatchItem<'sqlite'>

/** The pay of one company, which is fixed here. Reading for a person takes the note of it along. */
export const payStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ofCompany = {
    runs: eq(payRuns.companyId, companyId),
    slips: eq(paySlips.companyId, companyId),
  }

  const slipsVisibleTo = ({ personId, readsAll, approves }: SlipReader): SQL | undefined =>
    readsAll
      ? undefined
      : or(
          and(eq(paySlips.personId, personId), eq(payRuns.state, 'approved')),
          approves ? ne(payRuns.state, 'approved') : undefined,
        )

  const slipRows = (where: SQL | undefined) =>
    db
      .select({
        id: paySlips.id,
        runId: paySlips.runId,
        personId: paySlips.personId,
        month: paySlips.month,
        personName: paySlips.personName,
        companyName: paySlips.companyName,
        currency: paySlips.currency,
        status: paySlips.status,
        level: paySlips.level,
        monthlyFen: paySlips.monthlyFen,
        paidUntil: paySlips.paidUntil,
        payableFen: paySlips.payableFen,
        lines: paySlips.lines,
        explanation: paySlips.explanation,
        companyId: paySlips.companyId,
        state: payRuns.state,
        n: payRuns.n,
        apart: payRuns.apart,
        paidWith: payRuns.paidWith,
        carriedBy: carriedBy(companyId),
        givenBackFen: givenBackOf(companyId),
        lastWord: lastWordOf(companyId),
        hasAccess: hasAccessOf(companyId),
      })
      .from(paySlips)
      .innerJoin(
        payRuns,
        and(eq(payRuns.companyId, paySlips.companyId), eq(payRuns.id, paySlips.runId)),
      )
      .where(and(ofCompany.slips, where))

  return {
    ...storesBySubject(shard, companyId),
    ...payWrites(shard, companyId),

    /** Newest month first: what corrects it, its own run, and what was paid apart before it. */
    async listRuns({ limit, after }: Page, note: AuditNote) {
      const [month, n, apart] = after ?? []
      const [rows] = await shard.batch([
        db
          .select()
          .from(payRuns)
          .where(
            and(
              ofCompany.runs,
              after &&
                sql`(${payRuns.month}, ${payRuns.n}, -${payRuns.apart}) < (${month}, ${n}, -${apart})`,
            ),
          )
          .orderBy(desc(payRuns.month), desc(payRuns.n), asc(payRuns.apart))
          .limit(limit + 1),
        note,
      ])
      return rows
    },

    async readRun(id: string, ...notes: AuditNote[]): Promise<PayRunRow | undefined> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(payRuns)
          .where(and(ofCompany.runs, eq(payRuns.id, id))),
        ...notes,
      ])
      return rows[0]
    },

    /** How many slips each of these runs has. */
    async slipCounts(runIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
      const [rows] = await shard.batch([
        db
          .select({ runId: paySlips.runId, count: sql<number>`count(*)` })
          .from(paySlips)
          .where(
            and(
              ofCompany.slips,
              inArray(
                paySlips.runId,
                sql`(SELECT value FROM json_each(${JSON.stringify(runIds)}))`,
              ),
            ),
          )
          .groupBy(paySlips.runId),
      ])
      return new Map(rows.map(({ runId, count }) => [runId, count]))
    },

    /** Whom a run pays: ids alone, however many they are. */
    async paidByRun(runId: string): Promise<ReadonlySet<string>> {
      const [rows] = await shard.batch([
        db
          .select({ personId: paySlips.personId })
          .from(paySlips)
          .where(and(ofCompany.slips, eq(paySlips.runId, runId))),
      ])
      return new Set(rows.map(({ personId }) => personId))
    },

    /** All slips of a run, some at a time: together they may be more than one answer carries. */
    async slipsOfRun(runId: string): Promise<SlipOfRun[]> {
      const ofRun = eq(paySlips.runId, runId)
      const [sizes] = await shard.batch([
        db
          .select({ personId: paySlips.personId, bytes: bytesOfTexts })
          .from(paySlips)
          .where(and(ofCompany.slips, ofRun))
          .orderBy(asc(paySlips.personId)),
      ])
      const slips: SlipOfRun[] = []
      for (const some of inChunks(sizes, ({ bytes }) => bytes, READ_AT_ONCE)) {
        const [first, last] = [some[0]?.personId ?? '', some.at(-1)?.personId ?? '']
        const [rows] = await shard.batch([
          slipRows(and(ofRun, between(paySlips.personId, first, last))).orderBy(
            asc(paySlips.personId),
          ),
        ])
        slips.push(...rows.map(withWholeExplanation))
      }
      return slips
    },

    /** The slips a reader may see, newest month first. */
    async listSlips(
      wish: Page & { runId: string | undefined; month: string | undefined },
      reader: SlipReader,
      note: AuditNote,
    ): Promise<SlipOfRun[]> {
      const { runId, month, after, limit } = wish
      const [afterMonth, afterId] = after ?? []
      const [rows] = await shard.batch([
        slipRows(
          and(
            slipsVisibleTo(reader),
            runId === undefined ? undefined : eq(paySlips.runId, runId),
            month === undefined ? undefined : eq(paySlips.month, month),
            after && sql`(${paySlips.month}, ${paySlips.id}) < (${afterMonth}, ${afterId})`,
          ),
        )
          .orderBy(desc(paySlips.month), desc(paySlips.id))
          .limit(limit + 1),
        note,
      ])
      return rows.map(withWholeExplanation)
    },

    /** A slip, whoever asks for it. */
    async slipOf(id: string): Promise<SlipOfRun | undefined> {
      const [rows] = await shard.batch([slipRows(eq(paySlips.id, id))])
      return rows.map(withWholeExplanation)[0]
    },

    /** A slip, if the reader may see it, after what is noted of the reading. */
    async readSlip(
      id: string,
      reader: SlipReader,
      note: AuditNote,
      ...notes: AuditNote[]
    ): Promise<SlipOfRun | undefined> {
      const slip = slipRows(and(slipsVisibleTo(reader), eq(paySlips.id, id)))
      const [, rows] = await shard.batch([note, slip, ...notes])
      return rows.map(withWholeExplanation)[0]
    },
  }
}

export type PayStore = ReturnType<typeof payStore>
