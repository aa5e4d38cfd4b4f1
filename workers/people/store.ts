import type { Shard } from '../platform/shard'
import { asReadStore } from './as-read'
import { contactStore } from './contact-store'
import { employmentStore } from './employment-store'
import { invitationStore } from './invitation-store'
import { memberStore } from './member-store'
import { paidElsewhereStore } from './paid-elsewhere-store'

/** The people of one company, which is fixed here. */
export const peopleStore = (shard: Shard, companyId: string) => ({
  ...memberStore(shard, companyId),
  ...contactStore(shard, companyId),
  ...invitationStore(shard, companyId),
  ...employmentStore(shard, companyId),
  ...paidElsewhereStore(shard, companyId),
  ...asReadStore(shard, companyId),
})

export type PeopleStore = ReturnType<typeof peopleStore>
