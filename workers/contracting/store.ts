import { lastDateOf } from '@bylaw/kernel'
import { and, desc, eq, gte, inArray, isNull, lte, or, sql } from 'drizzle-orm'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import { assignmentStore } from './assignment-store'
import { statementStore } from './statement-store'
import { personalContracts } from './table'

export type PersonalContract = Omit<typeof personalContracts.$inferSelect, 'companyId'>

type Decided = Pick<
  PersonalContract,
  'state' | 'decidedBy' | 'decidedByName' | 'decidedAtMs' | 'decidedReason'
>
type Ended = Pick<
  PersonalContract,
  'state' | 'lastDay' | 'endedBy' | 'endedByName' | 'endedAtMs' | 'endedReason'
>

/** The personal contracts of one company. */
export type ContractStore = ReturnType<typeof contractStore>

export const contractStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ours = eq(personalContracts.companyId, companyId)

  return {
    ...statementStore(shard, companyId),
    ...assignmentStore(shard, companyId),

    /** Of one person, or everyone’s, those that begin last first. */
    async list(wish: {
      of: string | undefined
      limit: number
      after: PlaceInList | undefined
    }): Promise<PersonalContract[]> {
      const [startOn, id] = wish.after ?? []
      const [rows] = await shard.batch([
        db
          .select()
          .from(personalContracts)
          .where(
            and(
              ours,
              wish.of === undefined ? undefined : eq(personalContracts.personId, wish.of),
              wish.after &&
                sql`(${personalContracts.startOn}, ${personalContracts.id}) < (${startOn}, ${id})`,
            ),
          )
          .orderBy(desc(personalContracts.startOn), desc(personalContracts.id))
          .limit(wish.limit + 1),
      ])
      return rows
    },

    async read(id: string): Promise<PersonalContract | undefined> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(personalContracts)
          .where(and(ours, eq(personalContracts.id, id))),
      ])
      return rows[0]
    },

    /** The one of a person's that waits to be decided or runs; there is one at most. */
    async openOf(personId: string): Promise<PersonalContract | undefined> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(personalContracts)
          .where(
            and(
              ours,
              eq(personalContracts.personId, personId),
              inArray(personalContracts.state, ['proposed', 'running']),
            ),
          ),
      ])
      return rows[0]
    },

    /** The one of a person's that ended on a day. */
    async endedOn(personId: string, lastDay: string): Promise<PersonalContract | undefined> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(personalContracts)
          .where(
            and(
              ours,
              eq(personalContracts.personId, personId),
              eq(personalContracts.lastDay, lastDay),
            ),
          )
          .orderBy(desc(personalContracts.startOn))
          .limit(1),
      ])
      return rows[0]
    },

    /** The contract under which a person works on a project for all of a month. */
    async throughout(projectId: string, personId: string, month: string) {
      const [rows] = await shard.batch([
        db
          .select({ startOn: personalContracts.startOn })
          .from(personalContracts)
          .where(
            and(
              ours,
              eq(personalContracts.personId, personId),
              eq(personalContracts.projectId, projectId),
              inArray(personalContracts.state, ['running', 'ended']),
              lte(personalContracts.startOn, `${month}-01`),
              or(
                isNull(personalContracts.lastDay),
                gte(personalContracts.lastDay, lastDateOf(month)),
              ),
            ),
          )
          .limit(1),
      ])
      return rows[0]
    },

    /** A second one of a person, while one waits or runs, is refused: `already_exists`. */
    propose: (row: PersonalContract) => db.insert(personalContracts).values({ ...row, companyId }),

    /** Goes before `mustHaveChanged`. */
    change: (id: string, basedOn: number, from: PersonalContract['state'], to: Decided | Ended) =>
      db
        .update(personalContracts)
        .set({ ...to, version: basedOn + 1 })
        .where(
          and(
            ours,
            eq(personalContracts.id, id),
            eq(personalContracts.version, basedOn),
            eq(personalContracts.state, from),
          ),
        ),
  }
}
