import { and, eq, gte, inArray, lte, or, sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import { employmentCorrections } from './table'

/** Whose hands are in what people were employed as. */
export const correctorStore = (shard: Shard, companyId: string) => ({
  /** Who corrected, since a moment, what whom was employed as by a day. */
  async correctionsSince(byDay: string, sinceMs: number) {
    const { personId, correctedBy, correctedAtMs, fromDate, nowFrom } = employmentCorrections
    const [rows] = await shard.batch([
      shard.db
        .selectDistinct({ personId, correctedBy })
        .from(employmentCorrections)
        .where(
          and(
            eq(employmentCorrections.companyId, companyId),
            gte(correctedAtMs, sinceMs),
            or(lte(fromDate, byDay), lte(nowFrom, byDay)),
          ),
        ),
    ])
    return rows
  },

  /** What was corrected, or taken away, of what some people were employed as by a day, with when that was. */
  async correctionsOf(personIds: readonly string[], byDay: string) {
    const { personId, correctedBy, correctedAtMs, fromDate, nowFrom } = employmentCorrections
    const wanted = sql`(SELECT value FROM json_each(${JSON.stringify(personIds)}))`
    const [rows] = await shard.batch([
      shard.db
        .select({ personId, correctedBy, correctedAtMs, fromDate, nowFrom })
        .from(employmentCorrections)
        .where(
          and(
            eq(employmentCorrections.companyId, companyId),
            inArray(personId, wanted),
            or(lte(fromDate, byDay), lte(nowFrom, byDay)),
          ),
        ),
    ])
    return rows
  },
})
