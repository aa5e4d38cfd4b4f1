import type { Shard } from '../platform/shard'
import { adoptionSentences } from './adoption/adoption-store'
import { backTestSentences } from './back-tests/back-test-store'
import { decisionSentences } from './decision-store'
import { draftSentences } from './drafts/draft-store'
import { exampleSentences } from './examples/example-store'
import { exchangeSentences } from './exchange/exchange-store'
import { overviewStore } from './overview-store'
import { questionSentences } from './question-store'
import { ruleReads } from './reads'
import { repealSentences } from './repeal/repeal-store'
import { ruleSetSentences } from './rule-set-store'
import { behindSentences } from './texts/behind-store'
import { textSentences } from './texts/text-store'
import { waitingSentences } from './waiting/waiting-store'
import { ruleWrites } from './writes'

/** The regulations, rule sets and questions of one company, which is fixed here. */
export const ruleStore = (shard: Shard, companyId: string) => ({
  ...ruleReads(shard, companyId),
  ...overviewStore(shard, companyId),
  ...ruleSetSentences(shard, companyId),
  ...questionSentences(shard, companyId),
  ...ruleWrites(shard, companyId),
  ...draftSentences(shard, companyId),
  ...textSentences(shard, companyId),
  ...behindSentences(shard, companyId),
  ...decisionSentences(shard, companyId),
  ...backTestSentences(shard, companyId),
  ...adoptionSentences(shard, companyId),
  ...exampleSentences(shard, companyId),
  ...exchangeSentences(shard, companyId),
  ...repealSentences(shard, companyId),
  ...waitingSentences(shard, companyId),
})

export type RuleStore = ReturnType<typeof ruleStore>
