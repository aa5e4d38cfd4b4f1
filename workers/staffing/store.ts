import type { Shard } from '../platform/shard'
import { dutySentences } from './duty-store'
import { groupSentences } from './group-store'
import { pairSentences } from './pair-store'

/** Groups, duties, absences and responsible pairs of one company, which is fixed here. */
export const staffingStore = (shard: Shard, companyId: string) => ({
  ...groupSentences(shard, companyId),
  ...dutySentences(shard, companyId),
  ...pairSentences(shard, companyId),
})

export type StaffingStore = ReturnType<typeof staffingStore>
