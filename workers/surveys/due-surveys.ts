import type { Env } from '../env'
import type { ShardName } from '../platform/shards'
import type { AskedForm } from './table'

/** A closing that has to be looked at. */
export interface DueSurvey {
  readonly companyId: string
  readonly id: string
  readonly ticketId: string
  readonly number: string
  readonly subject: string
  readonly customerId: string
  readonly closedAtMs: number
  readonly sentAtMs: readonly number[]
  readonly answeredAtMs: number | null
}

/** What becomes of a closing that was looked at. */
export interface Outcome {
  readonly ground: string
  readonly nextAtMs: number | null
  /** What it asks; null where it is not to be asked at all. */
  readonly form: AskedForm | null
  readonly rules: { readonly ruleSetId: string; readonly version: number } | null
}

const AT_ONCE = 50
/** Whoever looks at a closing has it for so long; a host that died in between lets go of it then. */
const CLAIM_MS = 60_000

/**
 * What surveys need of a shard while nobody is signed in. What is due is claimed in one statement,
 * so that two rounds never look at one closing; each further sentence names the company.
 */
export const dueSurveys = (env: Env, shard: ShardName) => {
  const db = env[shard]
  return {
    async claim(nowMs: number): Promise<DueSurvey[]> {
      const { results } = await db
        .prepare(
          `UPDATE surveys SET next_at_ms = ?1 + ${CLAIM_MS}
           WHERE (company_id, id) IN (
             SELECT company_id, id FROM surveys WHERE next_at_ms <= ?1
             ORDER BY next_at_ms LIMIT ${AT_ONCE})
           RETURNING company_id AS companyId, id, ticket_id AS ticketId, number, subject,
             customer_id AS customerId, closed_at_ms AS closedAtMs, sent_at_ms AS sentAtMs,
             answered_at_ms AS answeredAtMs`,
        )
        .bind(nowMs)
        .all<Omit<DueSurvey, 'sentAtMs'> & { sentAtMs: string }>()
      return results.map((row) => ({ ...row, sentAtMs: JSON.parse(row.sentAtMs) }))
    },

    async settle(
      { companyId, id }: DueSurvey,
      { ground, nextAtMs, form, rules }: Outcome,
    ): Promise<void> {
      await db
        .prepare(
          `UPDATE surveys SET ground = ?3, next_at_ms = ?4,
             form = CASE WHEN answered_at_ms IS NULL THEN ?5 ELSE form END,
             rule_set_id = ?6, rule_version = ?7
           WHERE company_id = ?1 AND id = ?2`,
        )
        .bind(
          companyId,
          id,
          ground,
          nextAtMs,
          form && JSON.stringify(form),
          rules?.ruleSetId ?? null,
          rules?.version ?? null,
        )
        .run()
    },

    /** Notes that it was asked, together with what asks; nothing of it where it was answered. */
    async asked(
      { companyId, id, sentAtMs }: DueSurvey,
      sent: {
        readonly address: string | null
        readonly expiresAtMs: number
        readonly atMs: number
      },
      form: AskedForm,
      mails: readonly D1PreparedStatement[],
    ): Promise<void> {
      await db.batch([
        db
          .prepare(
            `UPDATE surveys SET ground = '', sent_at_ms = ?3, asked_address = ?4,
               expires_at_ms = ?5, next_at_ms = ?6, form = ?7
             WHERE company_id = ?1 AND id = ?2 AND sent_at_ms = ?8 AND answered_at_ms IS NULL`,
          )
          .bind(
            companyId,
            id,
            JSON.stringify([...sentAtMs, sent.atMs]),
            sent.address,
            sent.expiresAtMs,
            sent.atMs,
            JSON.stringify(form),
            JSON.stringify(sentAtMs),
          ),
        db.prepare(
          "SELECT CASE WHEN changes() > 0 THEN 1 ELSE json_extract('{}', 'asked_meanwhile') END",
        ),
        ...mails,
      ])
    },

    /** When someone at this address was last asked, about another closing. */
    async lastAsked({ companyId, id }: DueSurvey, address: string): Promise<number | null> {
      const found = await db
        .prepare(
          `SELECT max(sent_at_ms ->> '$[0]') AS atMs FROM surveys
           WHERE company_id = ? AND asked_address = ? AND id <> ?`,
        )
        .bind(companyId, address, id)
        .first<{ atMs: number | null }>()
      return found?.atMs ?? null
    },

    async hasRefused({ companyId }: DueSurvey, address: string): Promise<boolean> {
      const found = await db
        .prepare('SELECT 1 FROM survey_refusals WHERE company_id = ? AND address = ?')
        .bind(companyId, address)
        .first()
      return found !== null
    },
  }
}
