import { Buffer } from 'node:buffer'
import type { Explanation } from '@bylaw/contract'
import { and, eq, ne, type SQL, sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import { inChunks } from './in-chunks'
import { keptExplanation } from './kept-explanation'
import { monthPaid } from './month-paid'
import { commissions, payRuns, paySlips } from './table'

/** What travels in one statement as JSON text; the database takes 2 MB of it, a row as much. */
const AT_ONCE = { bytes: 1_000_000 }

/** Slips in one statement: three texts each beside three values, where the database takes a hundred. */
const SLIPS_AT_ONCE = { ...AT_ONCE, rows: 32 }

/** What a calculation writes down beside the run itself. */
export interface Calculated {
  readonly slips: readonly (Omit<
    typeof paySlips.$inferInsert,
    'companyId' | 'runId' | 'month' | 'explanation'
  > & { readonly explanation: Explanation })[]
  readonly commissions: readonly Omit<
    typeof commissions.$inferInsert,
    'companyId' | 'runId' | 'month'
  >[]
}

/** Statements that change one company's pay; the caller runs them in one batch. */
export const payWrites = ({ batch, db }: Shard, companyId: string) => ({
  /** A statement that fails its batch with `wrong_state` once a month's own run is approved. */
  monthMustBeUnpaid: (month: string) =>
    db.run(sql`
      SELECT CASE WHEN ${monthPaid(companyId, month)}
      THEN json_extract('{}', 'wrong_state') ELSE 1 END`),

  /** A second run of a month for everyone, or correction of a number, is refused: `already_exists`. */
  startRun: (row: Omit<typeof payRuns.$inferInsert, 'companyId'>) =>
    db.insert(payRuns).values({ ...row, companyId }),

  /** Starts a separate run, under the next number of its month. */
  startApart: (row: Omit<typeof payRuns.$inferInsert, 'companyId' | 'apart'>) =>
    db.insert(payRuns).values({
      ...row,
      companyId,
      apart: sql`(SELECT 1 + coalesce(max(apart), 0) FROM pay_runs
        WHERE company_id = ${companyId} AND month = ${row.month})`,
    }),

  /** Changes a run that is not approved, if nobody has since; goes before `mustHaveChanged`. */
  changeRun: (
    id: string,
    basedOn: number,
    change: Partial<Omit<typeof payRuns.$inferInsert, 'companyId' | 'id' | 'version'>>,
  ) =>
    db
      .update(payRuns)
      .set({ ...change, version: basedOn + 1 })
      .where(
        and(
          eq(payRuns.companyId, companyId),
          eq(payRuns.id, id),
          eq(payRuns.version, basedOn),
          ne(payRuns.state, 'approved'),
        ),
      ),

  /** Puts a calculation in place of the one before; only after `changeRun` in the same batch. */
  replaceCalculation: (runId: string, month: string, { slips, ...rest }: Calculated) => [
    db.delete(paySlips).where(and(eq(paySlips.companyId, companyId), eq(paySlips.runId, runId))),
    db
      .delete(commissions)
      .where(and(eq(commissions.companyId, companyId), eq(commissions.runId, runId))),
    ...inChunks(slips.map(asTexts), bytesOfTexts, SLIPS_AT_ONCE).map((chunk) =>
      db.run(sql`
        INSERT INTO pay_slips
          (company_id, run_id, person_id, id, month, person_name, company_name, currency, status,
           level, payable_fen, lines, explanation, monthly_fen, paid_until)
        SELECT ${companyId}, ${runId}, column1 ->> '$.personId', column1 ->> '$.id', ${month},
          column1 ->> '$.personName', column1 ->> '$.companyName', column1 ->> '$.currency',
          column1 ->> '$.status', column1 ->> '$.level', column1 ->> '$.payableFen',
          column2, column3, column1 ->> '$.monthlyFen', column1 ->> '$.paidUntil'
        FROM (VALUES ${sql.join(
          chunk.map(
            (texts) =>
              sql`(${sql.join(
                texts.map((text) => sql`${text}`),
                sql`, `,
              )})`,
          ),
          sql`, `,
        )})`),
    ),
    ...inChunks(rest.commissions, bytesOf, AT_ONCE).map((chunk) =>
      db.run(sql`
        INSERT INTO commissions
          (company_id, run_id, person_id, project_id, month, earned_fen, counted_fen, stage, explanation,
           contract_fen)
        SELECT ${companyId}, ${runId}, value ->> '$.personId', value ->> '$.projectId', ${month},
          value ->> '$.earnedFen', value ->> '$.countedFen', value ->> '$.stage',
          nullif(value -> '$.explanation', 'null'), coalesce(value ->> '$.contractFen', 0)
        FROM json_each(${JSON.stringify(chunk)})`),
    ),
  ],

  /** To be read before a month is worked out, and held against `factsMustStillBe` after. */
  async factsStamp(month: string): Promise<string> {
    const [rows] = await batch([
      db.all<{ stamp: string }>(sql`SELECT ${stampOf(companyId, month)} AS stamp`),
    ])
    return rows[0]?.stamp ?? ''
  },

  /** Which of these runs were calculated from other facts than are on record by now. */
  async calculatedFromOthers(runIds: readonly string[]): Promise<ReadonlySet<string>> {
    const [rows] = await batch([
      db.all<{ id: string }>(sql`
        SELECT id FROM pay_runs AS run
        WHERE company_id = ${companyId} AND state <> 'approved' AND facts_stamp IS NOT NULL
          AND id IN (SELECT value FROM json_each(${JSON.stringify(runIds)}))
          AND facts_stamp <> ${stampOf(companyId, sql`run.month`)}`),
    ])
    return new Set(rows.map(({ id }) => id))
  },

  /**
   * A statement that fails its batch with `wrong_state` if anything that a month's pay is worked
   * out from was recorded since its stamp was read.
   */
  factsMustStillBe: (month: string, stamp: string) =>
    db.run(sql`
      SELECT CASE WHEN ${stampOf(companyId, month)} = ${stamp}
      THEN 1 ELSE json_extract('{}', 'wrong_state') END`),
})

/**
 * What all of a month's facts come down to. Of quantities, and of parts of contracts, each verification
 * counts once, and each taking back once more: one taken back and another verified is not what it was.
 * Rewards, penalties, what is taken back of them, entries of days on site, corrections of employments, rule
 * versions, approved runs, what was held and is paid apart, completions and granted applications, and absences that count, are only ever
 * added, so counting is enough; a version of a member, of leave, of a contract, of a station, of a shutdown
 * or of what was given back rises with each change, as does one of hours, which count where days are unpaid.
 */
export const stampOf = (companyId: string, month: string | SQL) => sql`json_array(
  (SELECT count(verified_at_ms) + count(withdrawn_at_ms) FROM quantities
    WHERE company_id = ${companyId} AND month = ${month}),
  (SELECT count(*) FROM pay_lines WHERE company_id = ${companyId} AND month = ${month}),
  (SELECT count(*) FROM pay_line_reversals WHERE company_id = ${companyId} AND month = ${month}),
  (SELECT count(*) FROM field_days WHERE company_id = ${companyId} AND month = ${month}),
  (SELECT count(*) FROM employments WHERE company_id = ${companyId}),
  (SELECT count(*) FROM employment_corrections WHERE company_id = ${companyId}),
  (SELECT count(*) FROM rule_versions WHERE company_id = ${companyId}),
  (SELECT count(*) FROM pay_runs WHERE company_id = ${companyId} AND state = 'approved'),
  (SELECT count(*) FROM held_payouts WHERE company_id = ${companyId}
    AND state IN ('approved', 'paid')),
  (SELECT count(*) FROM project_changes WHERE company_id = ${companyId}),
  (SELECT count(*) + count(withdrawn_at_ms) FROM contract_statements
    WHERE company_id = ${companyId} AND month = ${month} AND state = 'verified'),
  (SELECT sum(version) FROM personal_contracts WHERE company_id = ${companyId}),
  (SELECT sum(version) FROM stations WHERE company_id = ${companyId}),
  (SELECT sum(version) FROM stoppages WHERE company_id = ${companyId}),
  (SELECT sum(version) FROM given_back WHERE company_id = ${companyId}),
  (SELECT count(*) FROM unexcused_absences WHERE company_id = ${companyId} AND state = 'counted'),
  (SELECT sum(version) FROM leave_requests WHERE company_id = ${companyId}),
  ${hoursOfUnpaid(companyId, month)},
  (SELECT count(*) FROM rest_applications WHERE company_id = ${companyId} AND state = 'granted'),
  (SELECT sum(version) FROM members WHERE company_id = ${companyId}))`

/** How often the hours of people were changed who have a day without pay that the month could take. */
const hoursOfUnpaid = (companyId: string, month: string | SQL) => {
  const isNear = sql`date >= date(${month} || '-01', '-1 month')
    AND date < date(${month} || '-01', '+1 month')`
  return sql`(SELECT sum(version) FROM duties WHERE company_id = ${companyId} AND person_id IN (
    SELECT person_id FROM unexcused_absences
      WHERE company_id = ${companyId} AND state = 'counted' AND ${isNear}
    UNION SELECT person_id FROM leave_days WHERE company_id = ${companyId} AND ${isNear}))`
}

type Slip = Calculated['slips'][number]

/**
 * What is known of a slip in short, its lines and its explanation, each as JSON text. The two are most of a run: the
 * database stores them as they come, where it would have to read them to take them out of one text. They
 * are made once: a slip is measured, and written down after.
 */
function asTexts(slip: Slip): readonly string[] {
  const made = written.get(slip)
  if (made) return made
  const { lines, explanation, ...head } = slip
  const texts = [head, lines, keptExplanation(slip)].map((part) => JSON.stringify(part))
  written.set(slip, texts)
  return texts
}
const written = new WeakMap<Slip, readonly string[]>()

/** What a slip takes in the database, in bytes. */
export const bytesOfSlip = (slip: Slip): number => bytesOfTexts(asTexts(slip))

const bytesOfTexts = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
const bytesOf = (row: unknown): number => Buffer.byteLength(JSON.stringify(row))
