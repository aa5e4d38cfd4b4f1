import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import { hands } from '../platform/in-hand'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import { calls } from './table'

export type CallStore = ReturnType<typeof callStore>
export type Call = typeof calls.$inferSelect

/** Which calls are listed; all where nothing is said. */
type CallsWanted = Wanted<'takenBy' | 'direction' | 'customerId' | 'contactId'>
type Wanted<Of extends keyof Call> = { readonly [Name in Of]?: NonNullable<Call[Name]> | undefined }

const BY = ['takenBy', 'direction', 'customerId', 'contactId'] as const

/** The telephone calls of one company, which is fixed here. */
export const callStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ours = eq(calls.companyId, companyId)
  const one = (id: string) => and(ours, eq(calls.id, id))
  const { take, mustBeFree, letGo } = hands(shard, companyId)

  return {
    begin: (call: Omit<Call, 'companyId'>) => db.insert(calls).values({ ...call, companyId }),

    async read(id: string): Promise<Call | undefined> {
      const [rows] = await shard.batch([db.select().from(calls).where(one(id))])
      return rows[0]
    },

    /** A page of calls, latest first; ask for one more than is shown. */
    async list(
      wanted: CallsWanted,
      after: PlaceInList | undefined,
      limit: number,
    ): Promise<Call[]> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(calls)
          .where(
            and(
              ours,
              ...BY.map((name) =>
                wanted[name] === undefined ? undefined : sql`${calls[name]} = ${wanted[name]}`,
              ),
              after && sql`(${calls.startedAtMs}, ${calls.id}) < (${after[0]}, ${after[1]})`,
            ),
          )
          .orderBy(desc(calls.startedAtMs), desc(calls.id))
          .limit(limit),
      ])
      return rows
    },

    /** Takes a call in hand for a command that is about to end it, if it is as its reader read it. */
    async takeInHand(id: string, basedOn: number, command: string, nowMs: number): Promise<void> {
      const isAsRead = sql`EXISTS (SELECT 1 FROM calls WHERE company_id = ${companyId} AND id = ${id}
        AND version = ${basedOn} AND outcome IS NULL)`
      await shard.batch([shard.onlyIf(isAsRead), ...take(id, command, nowMs)])
    },

    async letGo(id: string, command: string): Promise<void> {
      await shard.batch([letGo(id, command)])
    },

    /**
     * Changes a call that goes on, if it is still as its reader read it.
     *
     * @param command the one that has it in hand; null where none had to
     */
    async change(
      id: string,
      basedOn: number,
      change: Partial<Omit<Call, 'companyId' | 'id' | 'version'>>,
      { command, nowMs }: { readonly command: string | null; readonly nowMs: number },
      alongWith: readonly BatchItem<'sqlite'>[] = [],
    ): Promise<void> {
      await shard.batch([
        mustBeFree(id, command, nowMs),
        db
          .update(calls)
          .set({ ...change, version: basedOn + 1 })
          .where(and(one(id), eq(calls.version, basedOn), isNull(calls.outcome))),
        shard.mustHaveChanged(),
        letGo(id, null),
        ...alongWith,
      ])
    },
  }
}
