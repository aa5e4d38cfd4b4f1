import type { CustomerView } from '@bylaw/contract'
import { and, asc, eq, gt } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import { assetStore } from './asset-store'
import { bookStore } from './book-store'
import { callerStore } from './caller-store'
import { contactStore } from './contact-store'
import { customers } from './table'

export type CustomerStore = ReturnType<typeof customerStore>

/** The customers of one company, which is fixed here. */
export const customerStore = (shard: Shard, companyId: string) => {
  const ours = eq(customers.companyId, companyId)
  const view = {
    id: customers.id,
    name: customers.name,
    level: customers.level,
    version: customers.version,
  }

  return {
    ...bookStore(shard, companyId),
    ...assetStore(shard, companyId),
    ...callerStore(shard, companyId),
    ...contactStore(shard, companyId),

    /** A page of customers in order of their ids; ask for one more than is shown. */
    async list(after: PlaceInList | undefined, limit: number): Promise<CustomerView[]> {
      const [rows] = await shard.batch([
        shard.db
          .select(view)
          .from(customers)
          .where(and(ours, after ? gt(customers.id, String(after[0])) : undefined))
          .orderBy(asc(customers.id))
          .limit(limit),
      ])
      return rows
    },

    /** One customer; undefined for one that is not of this company. */
    async read(id: string): Promise<CustomerView | undefined> {
      const [rows] = await shard.batch([
        shard.db
          .select(view)
          .from(customers)
          .where(and(ours, eq(customers.id, id))),
      ])
      return rows[0]
    },

    /** Adds a customer, with what else belongs to that. A command's retry meets its own row. */
    async add(customer: CustomerView, alongWith: readonly BatchItem<'sqlite'>[]): Promise<void> {
      await shard.batch([
        shard.db
          .insert(customers)
          .values({ ...customer, companyId })
          .onConflictDoNothing(),
        ...alongWith,
      ])
    },
  }
}
