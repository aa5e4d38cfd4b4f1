import type { Shard } from '../platform/shard'
import { dutyStore } from './duty-store'
import { groupStore } from './group-store'
import { pairStore } from './pair-store'

/** Groups, duties, absences and responsible pairs of one company, which is fixed here. */
export const staffingStore = (shard: Shard, companyId: string) => ({
  ...groupStore(shard, companyId),
  ...dutyStore(shard, companyId),
  ...pairStore(shard, companyId),
})

export type StaffingStore = ReturnType<typeof staffingStore>
