import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import type { AssetRow } from './book-store'
import { customerAssets } from './book-table'

/** What one company's customers have of it, by itself. */
export const assetStore = (shard: Shard, companyId: string) => ({
  async assetsOf(customerId: string): Promise<Omit<AssetRow, 'customerId'>[]> {
    const { id, product, serial, place, installedOn, warrantyUntil } = customerAssets
    const [rows] = await shard.batch([
      shard.db
        .select({ id, product, serial, place, installedOn, warrantyUntil })
        .from(customerAssets)
        .where(
          and(
            eq(customerAssets.companyId, companyId),
            eq(customerAssets.customerId, customerId),
            isNull(customerAssets.removedAtMs),
          ),
        )
        .orderBy(asc(product), asc(serial), asc(id)),
    ])
    return rows
  },
})
