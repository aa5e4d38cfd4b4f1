import { highlight, type Phrase, type Question } from '@bylaw/search-text'
import { desc, eq } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import { renamedContacts, renamedCustomers } from './renamed-table'

/** The id of a customer, or of one of their people, with the name of now. */
export interface Renamed {
  readonly id: string
  readonly name: string
}

/** Renamed customers, and people, that a search looks at, latest first: a company has tens of them. */
const MOST_RENAMED = 500
/** Those that one word of a question may mean besides those indexed under their names. */
const MOST_MEANT = 50

/** Whose tickets were indexed under a former name. */
export const renamedStore = (shard: Shard, companyId: string) => ({
  async renamed(): Promise<readonly Renamed[]> {
    const [customers, contacts] = await shard.batch([
      shard.db
        .select({ id: renamedCustomers.customerId, name: renamedCustomers.name })
        .from(renamedCustomers)
        .where(eq(renamedCustomers.companyId, companyId))
        .orderBy(desc(renamedCustomers.renamedAtMs))
        .limit(MOST_RENAMED),
      shard.db
        .select({ id: renamedContacts.personId, name: renamedContacts.name })
        .from(renamedContacts)
        .where(eq(renamedContacts.companyId, companyId))
        .orderBy(desc(renamedContacts.renamedAtMs))
        .limit(MOST_RENAMED),
    ])
    return [...customers, ...contacts]
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

  /** The same for what one of a customer's people asked. */
  keepRenamedContact: (personId: string, name: string, nowMs: number) =>
    shard.db
      .insert(renamedContacts)
      .values({ companyId, personId, name, renamedAtMs: nowMs })
      .onConflictDoUpdate({
        target: [renamedContacts.companyId, renamedContacts.personId],
        set: { name, renamedAtMs: nowMs },
      }),
})

/** Ids of the renamed whose new names hold a word. */
export const meantBy =
  (renamed: readonly Renamed[]) =>
  (word: Phrase): readonly string[] =>
    renamed
      .filter(({ name }) => holds(name, [word]))
      .slice(0, MOST_MEANT)
      .map(({ id }) => id)

const holds = (name: string, question: Question): boolean =>
  highlight(name, question).some(({ hit }) => hit)
