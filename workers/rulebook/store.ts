import type { Shard } from '../platform/shard'
import { adoptionStore } from './adoption/adoption-store'
import { backTestStore } from './back-tests/back-test-store'
import { beginningStore } from './beginning-store'
import { decisionStore } from './decision-store'
import { alongStore } from './drafts/along-store'
import { draftStore } from './drafts/draft-store'
import { formerPathStore } from './drafts/former-path-store'
import { exampleStore } from './examples/example-store'
import { exchangeStore } from './exchange/exchange-store'
import { inTimeStore } from './in-time-store'
import { overviewStore } from './overview-store'
import { questionStore } from './question-store'
import { ruleReads } from './reads'
import { regulationHeadStore } from './regulation-head-store'
import { repealStore } from './repeal/repeal-store'
import { ruleSetHeadStore } from './rule-set-head-store'
import { ruleSetStore } from './rule-set-store'
import { standingStore } from './standing-store'
import { behindStore } from './texts/behind-store'
import { textStore } from './texts/text-store'
import { waitingStore } from './waiting/waiting-store'
import { ruleWrites } from './writes'

/** The regulations, rule sets and questions of one company, which is fixed here. */
export const ruleStore = (shard: Shard, companyId: string) => ({
  ...ruleReads(shard, companyId),
  ...overviewStore(shard, companyId),
  ...ruleSetStore(shard, companyId),
  ...inTimeStore(shard, companyId),
  ...questionStore(shard, companyId),
  ...regulationHeadStore(shard, companyId),
  ...ruleSetHeadStore(shard, companyId),
  ...ruleWrites(shard, companyId),
  ...draftStore(shard, companyId),
  ...formerPathStore(shard, companyId),
  ...alongStore(shard, companyId),
  ...textStore(shard, companyId),
  ...behindStore(shard, companyId),
  ...beginningStore(shard, companyId),
  ...decisionStore(shard, companyId),
  ...backTestStore(shard, companyId),
  ...adoptionStore(shard, companyId),
  ...exampleStore(shard, companyId),
  ...exchangeStore(shard, companyId),
  ...repealStore(shard, companyId),
  ...standingStore(shard, companyId),
  ...waitingStore(shard, companyId),
})

export type RuleStore = ReturnType<typeof ruleStore>
