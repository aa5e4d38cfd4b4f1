import type { Shard } from '../platform/shard'
import { adoptionSentences } from './adoption-store'
import { draftSentences } from './draft-store'
import { ruleReads } from './reads'
import { ruleWrites } from './writes'

/** The regulations, rule sets and questions of one company, which is fixed here. */
export const ruleStore = (shard: Shard, companyId: string) => ({
  ...ruleReads(shard, companyId),
  ...ruleWrites(shard, companyId),
  ...draftSentences(shard, companyId),
  ...adoptionSentences(shard, companyId),
})

export type RuleStore = ReturnType<typeof ruleStore>
