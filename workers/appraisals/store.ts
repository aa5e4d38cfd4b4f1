import type { Shard } from '../platform/shard'

/** Opened by `openScope`; the sentences of this area go here. */
export const appraisalStore = (_shard: Shard, _companyId: string) => ({})

export type AppraisalStore = ReturnType<typeof appraisalStore>
