import { and, eq, gte, lte, or } from 'drizzle-orm'
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
})
