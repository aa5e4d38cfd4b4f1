import type { Shard } from '../platform/shard'

/** Opened by `openScope`; the sentences of this area go here. */
export const payStore = (_shard: Shard, _companyId: string) => ({})

export type PayStore = ReturnType<typeof payStore>
