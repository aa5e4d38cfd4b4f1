import type { DeskBooks } from './books'
import { DESK_KINDS_SQL } from './desk-kinds'
import { STAFFING_VERSIONS } from './staffing/learn-staffing'

/**
 * How much there is of what a Desk keeps copies of. Versions only rise and nothing is ever taken
 * away, so that two sums agree only where the copies do.
 */
export interface Holdings {
  readonly members: number
  readonly customers: number
  readonly rules: number
  readonly staffing: number
  readonly tools: number
}

/** What every company of a shard has, in one query, by company. */
export async function holdingsIn(shard: D1Database): Promise<Map<string, Holdings>> {
  const { results } = await shard.prepare(IN_SHARD).all<Holdings & { companyId: string }>()
  return new Map(results.map(({ companyId, ...holdings }) => [companyId, holdings]))
}

/** Whether the Desk's own copies amount to the same. */
export function hasAll({ sql }: DeskBooks, inShard: Holdings): boolean {
  const own = sql.exec<{ [Name in keyof Holdings]: number }>(AT_DESK).one()
  return (
    own.members === inShard.members &&
    own.customers === inShard.customers &&
    own.rules === inShard.rules &&
    own.staffing === inShard.staffing &&
    own.tools === inShard.tools
  )
}

// A rule set's number is that of its newest version: their sum is the number of versions.
const IN_SHARD = `SELECT company_id AS companyId, sum(member) AS members,
    sum(customer) AS customers, sum(rule) AS rules, sum(staffing) AS staffing, sum(tool) AS tools
  FROM (
    SELECT company_id, version AS member, 0 AS customer, 0 AS rule, 0 AS staffing, 0 AS tool
    FROM members
    UNION ALL SELECT company_id, 0, version, 0, 0, 0 FROM customers
    UNION ALL SELECT company_id, 0, 0, version, 0, 0 FROM rule_sets WHERE kind IN (${DESK_KINDS_SQL})
    UNION ALL SELECT company_id, 0, 0, 0, version, 0 FROM (${STAFFING_VERSIONS})
    UNION ALL SELECT company_id, 0, 0, 0, 0, version FROM desk_tools)
  GROUP BY company_id`

const AT_DESK = `SELECT (SELECT coalesce(sum(version), 0) FROM members) AS members,
    (SELECT coalesce(sum(version), 0) FROM customers) AS customers,
    (SELECT count(*) FROM rules) AS rules,
    (SELECT coalesce(sum(version), 0) FROM staffing) AS staffing,
    (SELECT coalesce(sum(version), 0) FROM tools) AS tools`
