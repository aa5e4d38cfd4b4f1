import type { AwardView } from '@bylaw/contract'
import type { Scope } from '../scope'
import { awardOf } from './award-month'
import { awardView } from './award-view'

/** A month's award as it is now. */
export const readAward = async (scope: Scope, month: string): Promise<AwardView> =>
  awardView(scope, await awardOf(scope, month))
