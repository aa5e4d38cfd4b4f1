import type { Shard } from '../platform/shard'
import { articleSearch } from './article-store'
import { renamedStore } from './renamed-store'
import { ticketSearch } from './ticket-store'

export type SearchStore = ReturnType<typeof searchStore>

/** What one company’s texts are searched with; every search reads its slice of an index only. */
export const searchStore = (shard: Shard, companyId: string) => ({
  ...ticketSearch(shard, companyId),
  ...articleSearch(shard, companyId),
  ...renamedStore(shard, companyId),
})
