import type { Shard } from '../platform/shard'
import { calendarStore } from './calendar-store'
import { commissionStore } from './commission-store'
import { comparisonStore } from './comparison-store'
import { correctionStore } from './correction-store'
import { fieldDaysStore } from './field-days-store'
import { givenBackStore } from './given-back-store'
import { handStore } from './hand-store'
import { heldBackStore } from './held-back-store'
import { heldPayoutStore } from './held-payout-store'
import { lineStore } from './line-store'
import { paidToStore } from './paid-to-store'
import { payoutStore } from './payout-store'
import { readingStore } from './reading-store'
import { settlementStore } from './settlement-store'
import { slipWordStore } from './slip-word-store'
import { standingStore } from './standing-store'
import { stoppageStore } from './stoppage-store'

/** What is kept of one company's pay, by what it is of. */
export const storesBySubject = (shard: Shard, companyId: string) => ({
  ...calendarStore(shard, companyId),
  ...correctionStore(shard, companyId),
  ...comparisonStore(shard, companyId),
  ...lineStore(shard, companyId),
  ...stoppageStore(shard, companyId),
  ...fieldDaysStore(shard, companyId),
  ...givenBackStore(shard, companyId),
  ...handStore(shard, companyId),
  ...slipWordStore(shard, companyId),
  ...payoutStore(shard, companyId),
  ...paidToStore(shard, companyId),
  ...readingStore(shard, companyId),
  ...commissionStore(shard, companyId),
  ...settlementStore(shard, companyId),
  ...heldBackStore(shard, companyId),
  ...standingStore(shard, companyId),
  ...heldPayoutStore(shard, companyId),
})
