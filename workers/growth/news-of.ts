import type { NewsKind } from '@bylaw/contract'
import type { News } from '../notices/tell'
import type { Promotion } from './promotion-store'
import type { GrowthRecord } from './store'
import type { TrainingSession } from './training-store'

type Told = Extract<NewsKind, `growth_${string}` | `promotion_${string}`>

/** What people are told of a session. */
export const trainingNews = (
  { id, planId, title, version }: Pick<TrainingSession, 'id' | 'planId' | 'title' | 'version'>,
  kind: Extract<NewsKind, `training_${string}`>,
): News => ({ eventId: `${id}.${kind}.${version}`, kind, aboutId: planId, title })

/** What people are told of a level that is asked for; each turn of it once. */
export const promotionNews = (
  {
    id,
    personId,
    personName,
    version,
  }: Pick<Promotion, 'id' | 'personId' | 'personName' | 'version'>,
  kind: Told,
): News => ({
  eventId: `${id}.${kind}.${version}`,
  kind,
  aboutId: personId,
  title: personName,
})

/** What people are told of a record: its name in the company's language. */
export const recordNews = (
  { id, personId, version }: Pick<GrowthRecord, 'id' | 'personId' | 'version'>,
  title: string,
  kind: Told,
): News => ({ eventId: `${id}.${kind}.${version}`, kind, aboutId: personId, title })
