import type { CustomerView } from '@bylaw/contract'
import { DESK_KINDS_SQL } from './desk-kinds'
import type { OverdueRecord } from './notices/overdue'
import type { PersonNews } from './notices/person-news'
import { type Member, ONLY_RUNG } from './roster'
import type { ShelvedVersion } from './rule-shelf'
import { STAFFING } from './staffing/learn-staffing'
import type { StaffingNews } from './staffing/staffing-news'
import type { RulePin } from './ticket'
import { TOOLS } from './tools/learn-tools'
import type { ToolNews } from './tools/tool-news'

/** What a Desk knows of its company, fresh from the shard. */
export interface Lessons {
  readonly members: Member[]
  readonly customers: CustomerView[]
  readonly rules: ShelvedVersion[]
  readonly staffing: StaffingNews[]
  readonly tools: ToolNews[]
}

/** News of customers, staffing and tools, as it is pushed to a Desk, and what people are told of. */
export type DeskNews = Partial<Pick<Lessons, 'customers' | 'staffing' | 'tools'>> & {
  readonly overdue?: readonly OverdueRecord[]
  readonly people?: readonly PersonNews[]
}

/**
 * Everything the Desk keeps copies of, read in one trip at its first touch. A Desk belongs to one
 * company, which every query here is bound to.
 */
export async function learnAll(shard: D1Database, companyId: string): Promise<Lessons> {
  const [members, customers, rules, staffing, tools] = await shard.batch([
    shard.prepare(`${MEMBERS} WHERE company_id = ?`).bind(companyId),
    shard.prepare(`${CUSTOMERS} WHERE company_id = ?`).bind(companyId),
    shard.prepare(RULES).bind(companyId),
    shard.prepare(STAFFING).bind(companyId),
    shard.prepare(TOOLS).bind(companyId),
  ])
  return {
    members: rowsOf<MemberSql>(members).map(memberFrom),
    customers: rowsOf<CustomerView>(customers),
    rules: rowsOf<ShelvedVersion>(rules),
    staffing: rowsOf<StaffingNews>(staffing),
    tools: rowsOf<ToolNews>(tools),
  }
}

/** The SLA and calendar rules that are not on the shelf yet; what is there never changes. */
export async function learnRules(
  shard: D1Database,
  companyId: string,
  shelved: readonly RulePin[],
): Promise<ShelvedVersion[]> {
  const known = shelved.map(({ ruleSetId, version }) => `${ruleSetId}/${version}`)
  const fresh = `${RULES} AND s.id || '/' || v.version NOT IN (SELECT value FROM json_each(?))`
  return (await shard.prepare(fresh).bind(companyId, JSON.stringify(known)).all<ShelvedVersion>())
    .results
}

/**
 * One person, when a call or an assignment names someone the Desk has not heard of; a ticket names
 * contacts who have no address, too.
 */
export async function learnMember(
  shard: D1Database,
  companyId: string,
  personId: string,
): Promise<Member[]> {
  const found = await shard
    .prepare(
      `${MEMBERS} WHERE company_id = ?1 AND person_id = ?2
       UNION ALL SELECT ?2, name, 'contact', 0, customer_id, ${ONLY_RUNG} FROM customer_contacts
       WHERE company_id = ?1 AND id = 'con_' || substr(?2, 5) AND email = ''
         AND removed_at_ms IS NULL`,
    )
    .bind(companyId, personId)
    .all<MemberSql>()
  return found.results.map(memberFrom)
}

/** A customer's people who may come in, when something is said to a customer of whom none is known. */
export async function learnContacts(
  shard: D1Database,
  companyId: string,
  customerId: string,
): Promise<Member[]> {
  const found = await shard
    .prepare(`${MEMBERS} WHERE company_id = ? AND customer_id = ? AND active = 1`)
    .bind(companyId, customerId)
    .all<MemberSql>()
  return found.results.map(memberFrom)
}

/** One customer, when a ticket is opened for one the Desk has not heard of. */
export async function learnCustomer(
  shard: D1Database,
  companyId: string,
  customerId: string,
): Promise<CustomerView[]> {
  const found = await shard
    .prepare(`${CUSTOMERS} WHERE company_id = ? AND id = ?`)
    .bind(companyId, customerId)
    .all<CustomerView>()
  return found.results
}

const MEMBERS = `SELECT person_id AS personId, name, role, active, customer_id AS customerId, version
  FROM members`
const CUSTOMERS = 'SELECT id, name, level, version FROM customers'
const RULES = `SELECT s.id AS ruleSetId, v.version, s.kind, s.key,
    json_object('zh', s.title_zh, 'en', s.title_en) AS title, v.valid_from_ms AS validFromMs,
    v.valid_to_ms AS validToMs, v.rules, v.citations, v.completes, v.repeals
  FROM rule_versions v JOIN rule_sets s ON s.company_id = v.company_id AND s.id = v.rule_set_id
  WHERE v.company_id = ? AND s.kind IN (${DESK_KINDS_SQL})`

type MemberSql = Omit<Member, 'active'> & { active: number }
const memberFrom = (row: MemberSql): Member => ({ ...row, active: row.active === 1 })

const rowsOf = <Row>(result: D1Result | undefined): Row[] => (result?.results ?? []) as Row[]
