import type { Shard } from '../platform/shard'

/** Opened by `openScope`; the sentences of this area go here. */
export const customerStore = (_shard: Shard, _companyId: string) => ({})

export type CustomerStore = ReturnType<typeof customerStore>
