import type { DeskBooks } from './books'
import { DESK_KINDS_SQL } from './desk-kinds'

/**
 * How much there is of what a Desk keeps copies of. Versions only rise and nothing is ever taken
 * away, so that two sums agree only where the copies do.
 */
export interface Holdings {
  readonly members: number
  readonly customers: number
  readonly rules: number
}

/** What every company of a shard has, in one query, by company. */
export async function holdingsIn(shard: D1Database): Promise<Map<string, Holdings>> {
  const { results } = await shard.prepare(IN_SHARD).all<Holdings & { companyId: string }>()
  return new Map(results.map(({ companyId, ...holdings }) => [companyId, holdings]))
}

/** Whether the Desk's own copies amount to the same. */
export function hasAll({ sql }: DeskBooks, { members, customers, rules }: Holdings): boolean {
  const own = sql.exec<{ [Name in keyof Holdings]: number }>(AT_DESK).one()
  return own.members === members && own.customers === customers && own.rules === rules
}

// A rule set's number is that of its newest version: their sum is the number of versions.
const IN_SHARD = `SELECT company_id AS companyId, sum(member) AS members,
    sum(customer) AS customers, sum(rule) AS rules
  FROM (
    SELECT company_id, version AS member, 0 AS customer, 0 AS rule FROM members
    UNION ALL SELECT company_id, 0, version, 0 FROM customers
    UNION ALL SELECT company_id, 0, 0, version FROM rule_sets WHERE kind IN (${DESK_KINDS_SQL}))
  GROUP BY company_id`

const AT_DESK = `SELECT (SELECT coalesce(sum(version), 0) FROM members) AS members,
    (SELECT coalesce(sum(version), 0) FROM customers) AS customers,
    (SELECT count(*) FROM rules) AS rules`
