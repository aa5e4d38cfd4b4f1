import type { Shard } from '../platform/shard'

/** Opened by `openScope`; the sentences of this area go here. */
export const reportStore = (_shard: Shard, _companyId: string) => ({})

export type ReportStore = ReturnType<typeof reportStore>
