import { sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'

/** What of a rulebook a check looked at; all of it where a list is left out altogether. */
export interface Surroundings {
  /** Every rule set of these kinds, and the path that changes of it pass. */
  readonly kinds?: readonly string[]
  /** The texts of these regulations. */
  readonly texts?: readonly string[]
  /** Every rule set of these regulations. */
  readonly ruleSetsOf?: readonly string[]
}

/** How one company's rulebook stands, for those who write what follows from it. */
export const standingStore = ({ db, batch, onlyIf }: Shard, companyId: string) => {
  const named = (list: readonly string[] = []) =>
    sql`(SELECT value FROM json_each(${JSON.stringify(list)}))`
  // Every version that is recorded raises a number here, and a new row is one more.
  const standing = (of: Surroundings | 'all') => sql<string>`(
    SELECT coalesce(group_concat(line, ' '), '') FROM (
      SELECT s.id || ' ' || s.version || ' ' || coalesce(s.regulation_id, '') || ' '
        || coalesce(r.approval_path_version, 0) AS line
      FROM rule_sets s
      LEFT JOIN regulations r ON r.company_id = s.company_id AND r.id = s.regulation_id
      WHERE s.company_id = ${companyId} AND ${
        of === 'all'
          ? sql`1`
          : sql`(s.kind IN ${named(of.kinds)} OR s.regulation_id IN ${named(of.ruleSetsOf)})`
      }
      UNION ALL
      SELECT id || ' ' || version FROM regulations
      WHERE company_id = ${companyId} AND ${of === 'all' ? sql`1` : sql`id IN ${named(of.texts)}`}
      ORDER BY line))`
  return {
    async howItStands(of: Surroundings | 'all'): Promise<string> {
      const [rows] = await batch([db.all<{ as: string }>(sql`SELECT ${standing(of)} AS "as"`)])
      return rows[0]?.as ?? ''
    },

    /** Fails the batch where it stands otherwise; goes before all that the batch changes of it. */
    mustStand: (of: Surroundings | 'all', as: string) => onlyIf(sql`${standing(of)} = ${as}`),
  }
}
