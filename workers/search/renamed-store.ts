import { highlight, type Phrase, type Question } from '@bylaw/search-text'
import { desc, eq } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import { renamedCustomers } from './table'

/** A customer's id with the name of now. */
export interface Renamed {
  readonly customerId: string
  readonly name: string
}

/** Renamed customers that a search looks at, latest first: a company has tens of them. */
const MOST_RENAMED = 500
/** Customers that one word of a question may mean besides those indexed under their names. */
const MOST_MEANT = 50

/** Customers whose tickets were indexed under a former name. */
export const renamedStore = (shard: Shard, companyId: string) => ({
  async renamed(): Promise<readonly Renamed[]> {
    const { customerId, name, renamedAtMs } = renamedCustomers
    const [rows] = await shard.batch([
      shard.db
        .select({ customerId, name })
        .from(renamedCustomers)
        .where(eq(renamedCustomers.companyId, companyId))
        .orderBy(desc(renamedAtMs))
        .limit(MOST_RENAMED),
    ])
    return rows
  },

  /** Has a customer's tickets found by a new name, too; goes into the batch that renames. */
  keepRenamed: (customerId: string, name: string, nowMs: number) =>
    shard.db
      .insert(renamedCustomers)
      .values({ companyId, customerId, name, renamedAtMs: nowMs })
      .onConflictDoUpdate({
        target: [renamedCustomers.companyId, renamedCustomers.customerId],
        set: { name, renamedAtMs: nowMs },
      }),
})

/** Ids of the renamed customers whose new names hold a word. */
export const meantBy =
  (renamed: readonly Renamed[]) =>
  (word: Phrase): readonly string[] =>
    renamed
      .filter(({ name }) => holds(name, [word]))
      .slice(0, MOST_MEANT)
      .map(({ customerId }) => customerId)

const holds = (name: string, question: Question): boolean =>
  highlight(name, question).some(({ hit }) => hit)
