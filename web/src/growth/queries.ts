import type {
  GrowthRecordTakenBack,
  GrowthRecordView,
  GrowthView,
  NewGrowthRecord,
  NewPromotion,
  PromotionDecision,
  PromotionView,
} from '@bylaw/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../api'
import type { CommandId } from '../command-id'
import { everyPage } from '../queries'

/** What the growth screens read. */
export const growthQueries = {
  of: (personId: string) =>
    queryOptions({
      queryKey: ['growth', 'of', personId],
      queryFn: () => api.read<GrowthView>(`/v1/people/${encodeURIComponent(personId)}/growth`),
    }),
  waiting: () =>
    queryOptions({
      queryKey: ['growth', 'waiting'],
      queryFn: () => everyPage<PromotionView>('/v1/promotions', { state: 'asked' }),
    }),
  /** The soonest ones; what runs out in years nobody has to see to. */
  runningOut: () =>
    queryOptions({
      queryKey: ['growth', 'running-out'],
      queryFn: async () =>
        (await api.read<{ items: GrowthRecordView[] }>('/v1/growth-records/running-out')).items,
    }),
}

/** What is to be read again after any change here. */
export const CHANGED = [['growth'], ['pay', 'employments']] as const

export const recordGrowth = (wish: NewGrowthRecord, command: CommandId) =>
  api.post<GrowthRecordView>('/v1/growth-records', wish, { command })

export const takeBackRecord = (
  { id, version }: GrowthRecordView,
  wish: GrowthRecordTakenBack,
  command: CommandId,
) =>
  api.post<GrowthRecordView>(`/v1/growth-records/${encodeURIComponent(id)}/withdrawal`, wish, {
    version,
    command,
  })

export const askPromotion = (wish: NewPromotion, command: CommandId) =>
  api.post<PromotionView>('/v1/promotions', wish, { command })

const at = (id: string): `/v1/promotions/${string}` =>
  `/v1/promotions/${encodeURIComponent(id)}` as const

export const decidePromotion = (
  { id, version }: PromotionView,
  wish: PromotionDecision,
  command: CommandId,
) => api.post<PromotionView>(`${at(id)}/decision`, wish, { version, command })

export const withdrawPromotion = ({ id, version }: PromotionView, command: CommandId) =>
  api.post<PromotionView>(`${at(id)}/withdrawal`, undefined, { version, command })
