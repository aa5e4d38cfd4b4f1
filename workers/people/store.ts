import type { Shard } from '../platform/shard'
import { employmentSentences } from './employment-store'
import { invitationSentences } from './invitation-store'
import { memberSentences } from './member-store'

/** The people of one company, which is fixed here. */
export const peopleStore = (shard: Shard, companyId: string) => ({
  ...memberSentences(shard, companyId),
  ...invitationSentences(shard, companyId),
  ...employmentSentences(shard, companyId),
})

export type PeopleStore = ReturnType<typeof peopleStore>
