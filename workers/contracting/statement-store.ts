import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lte, or, sql } from 'drizzle-orm'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import { inStretch, type Stretch } from '../platform/stretch'
import type { Withdrawal } from '../platform/withdrawal'
import { contractStatements } from './statement-table'
import { personalContracts } from './table'

export type ContractStatement = Omit<typeof contractStatements.$inferSelect, 'companyId'>

type Verified = Pick<
  ContractStatement,
  'verifiedBy' | 'verifiedByName' | 'verifiedAtMs' | 'earnedFen' | 'staged' | 'explanation'
>

/** What counts of a contract so far. */
export interface VerifiedSoFar {
  readonly parts: readonly Pick<ContractStatement, 'id' | 'metres' | 'earnedFen'>[]
  readonly isTakenBack: boolean
}

/** What was done of the personal contracts of one company, month by month. */
export const statementStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ours = eq(contractStatements.companyId, companyId)
  /** Verified, and not taken back since. */
  const counts = and(
    ours,
    eq(contractStatements.state, 'verified'),
    isNull(contractStatements.withdrawnBy),
  )
  const countsOf = (contractId: string) =>
    and(counts, eq(contractStatements.contractId, contractId))

  return {
    /** Of one contract, the latest month first. */
    async statementsOf(
      contractId: string,
      { limit, after }: { readonly limit: number; readonly after: PlaceInList | undefined },
    ): Promise<ContractStatement[]> {
      const [month, id] = after ?? []
      const [rows] = await shard.batch([
        db
          .select()
          .from(contractStatements)
          .where(
            and(
              ours,
              eq(contractStatements.contractId, contractId),
              after &&
                sql`(${contractStatements.month}, ${contractStatements.id}) < (${month}, ${id})`,
            ),
          )
          .orderBy(desc(contractStatements.month), desc(contractStatements.id))
          .limit(limit + 1),
      ])
      return rows
    },

    async readStatement(id: string): Promise<ContractStatement | undefined> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(contractStatements)
          .where(and(ours, eq(contractStatements.id, id))),
      ])
      return rows[0]
    },

    /** What counts of a contract so far, in a fixed order, and whether anything of it was taken back. */
    async verifiedOf(contractId: string): Promise<VerifiedSoFar> {
      const { id, metres, earnedFen } = contractStatements
      const [parts, back] = await shard.batch([
        db
          .select({ id, metres, earnedFen })
          .from(contractStatements)
          .where(countsOf(contractId))
          .orderBy(asc(id)),
        db
          .select({ id })
          .from(contractStatements)
          .where(
            and(
              ours,
              eq(contractStatements.contractId, contractId),
              isNotNull(contractStatements.withdrawnBy),
            ),
          )
          .limit(1),
      ])
      return { parts, isTakenBack: back.length > 0 }
    },

    /** Whether a person earns on a project by a contract, by what is reported of it and was not taken back. */
    async hasPartOf(projectId: string, personId: string): Promise<boolean> {
      const [rows] = await shard.batch([
        db
          .select({ id: contractStatements.id })
          .from(contractStatements)
          .where(
            and(
              ours,
              eq(contractStatements.projectId, projectId),
              eq(contractStatements.personId, personId),
              isNull(contractStatements.withdrawnBy),
            ),
          )
          .limit(1),
      ])
      return rows.length > 0
    },

    /** What a month pays of contracts, in a fixed order: everyone’s, or of those in a stretch. */
    async verifiedStatementsIn(month: string, among?: Stretch): Promise<ContractStatement[]> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(contractStatements)
          .where(
            and(
              counts,
              eq(contractStatements.month, month),
              inStretch(contractStatements.personId, among),
            ),
          )
          .orderBy(asc(contractStatements.personId), asc(contractStatements.id)),
      ])
      return rows
    },

    /** Who is on a contract between two days, and whether it guarantees the month all the same. */
    async contractedWithin(from: string, to: string, among?: Stretch) {
      const [rows] = await shard.batch([
        db
          .select({ personId: personalContracts.personId, staged: personalContracts.staged })
          .from(personalContracts)
          .where(
            and(
              eq(personalContracts.companyId, companyId),
              inArray(personalContracts.state, ['running', 'ended']),
              lte(personalContracts.payStopsOn, to),
              or(isNull(personalContracts.lastDay), gte(personalContracts.lastDay, from)),
              inStretch(personalContracts.personId, among),
            ),
          ),
      ])
      return rows
    },

    /**
     * Contracts that run in a month, are not all verified, and of which nothing is reported for it, by
     * their project.
     *
     * @param whose those that somebody took on or proposed; all where left out
     */
    async withoutStatement(
      month: string,
      wish: {
        readonly limit: number
        readonly after: PlaceInList | undefined
        readonly whose: string | undefined
      },
    ) {
      const { after, limit, whose } = wish
      const [name, id] = after ?? []
      const t = personalContracts
      const [rows] = await shard.batch([
        db
          .select({
            id: t.id,
            projectId: t.projectId,
            projectName: t.projectName,
            personId: t.personId,
            personName: t.personName,
          })
          .from(t)
          .where(
            and(
              eq(t.companyId, companyId),
              inArray(t.state, ['running', 'ended']),
              sql`substr(${t.startOn}, 1, 7) <= ${month}`,
              sql`(${t.lastDay} IS NULL OR substr(${t.lastDay}, 1, 7) >= ${month})`,
              whose === undefined ? undefined : or(eq(t.personId, whose), eq(t.proposedBy, whose)),
              sql`NOT EXISTS (
                SELECT 1 FROM contract_statements
                WHERE company_id = ${companyId} AND contract_id = ${t.id} AND month = ${month}
                  AND withdrawn_by IS NULL)`,
              // Metres have three places at most: in whole millimetres nothing is lost.
              sql`(SELECT coalesce(sum(CAST(round(metres * 1000) AS INTEGER)), 0)
                FROM contract_statements
                WHERE company_id = ${companyId} AND contract_id = ${t.id} AND state = 'verified'
                  AND withdrawn_by IS NULL)
                < CAST(round(${t.metres} * 1000) AS INTEGER)`,
              after && sql`(${t.projectName}, ${t.id}) > (${name}, ${id})`,
            ),
          )
          .orderBy(asc(t.projectName), asc(t.id))
          .limit(limit + 1),
      ])
      return rows
    },

    reportStatement: (row: ContractStatement) =>
      db.insert(contractStatements).values({ ...row, companyId }),

    /** A statement that fails its batch where other parts of a contract count by then than were read. */
    mustBeVerifiedSoFar: (contractId: string, { parts }: VerifiedSoFar) =>
      db.run(sql`
        SELECT CASE WHEN ${JSON.stringify(parts.map(({ id }) => id))} = (
          SELECT json_group_array(id) FROM (
            SELECT id FROM contract_statements WHERE ${countsOf(contractId)} ORDER BY id)
        ) THEN 1 ELSE json_extract('{}', 'wrong_state') END`),

    /** Verifies one, if nobody has since; goes before `mustHaveChanged`. */
    verifyStatement: (id: string, basedOn: number, turn: Verified) =>
      db
        .update(contractStatements)
        .set({ ...turn, state: 'verified', version: basedOn + 1 })
        .where(
          and(
            ours,
            eq(contractStatements.id, id),
            eq(contractStatements.version, basedOn),
            eq(contractStatements.state, 'reported'),
          ),
        ),

    /** Takes a verified one back, if nobody has since; goes before `mustHaveChanged`. */
    withdrawStatement: (id: string, basedOn: number, turn: Withdrawal) =>
      db
        .update(contractStatements)
        .set({ ...turn, version: basedOn + 1 })
        .where(and(counts, eq(contractStatements.id, id), eq(contractStatements.version, basedOn))),
  }
}
