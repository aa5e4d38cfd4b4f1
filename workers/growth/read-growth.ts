import type { GrowthView, PromotionView } from '@bylaw/contract'
import { auditEntry } from '../audit/entry'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { growthView, promotionView } from './growth-view'
import type { Promotion } from './promotion-store'

/** One's own growth, or a colleague's for whoever may read all: a level says what is paid, so it is noted. */
export async function readGrowth(scope: Scope, personId: string): Promise<GrowthView> {
  const isOwn = personId === scope.personId
  if (!isOwn && !scope.may('growth.read_all')) throw new Problem('not_found')
  const person = await scope.people.read(personId)
  if (!person || person.role === 'contact') throw new Problem('not_found')
  if (!isOwn) await scope.shard.batch([auditEntry(scope, 'growth.read', personId)])
  return growthView(scope, person)
}

/** A level that is asked for, if it is there for the reader: their own, or by `growth.read_all`. */
export async function visiblePromotion(scope: Scope, id: string): Promise<Promotion> {
  const promotion = await scope.growth.readPromotion(id)
  if (!promotion) throw new Problem('not_found')
  if (promotion.personId !== scope.personId && !scope.may('growth.read_all'))
    throw new Problem('not_found')
  return promotion
}

export const readPromotion = async (scope: Scope, id: string): Promise<PromotionView> =>
  promotionView(scope, await visiblePromotion(scope, id))
