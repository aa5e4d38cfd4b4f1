import type {
  CareerGoalEnd,
  CareerGoalView,
  GrowthRecordTakenBack,
  GrowthRecordView,
  GrowthView,
  NewCareerGoal,
  NewGrowthRecord,
  NewPromotion,
  NewTrainingPlan,
  NewTrainingSession,
  PromotionDecision,
  PromotionView,
  TrainingAnswer,
  TrainingAttendance,
  TrainingPlanRow,
  TrainingPlanView,
  TrainingSessionView,
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
  plans: () =>
    queryOptions({
      queryKey: ['growth', 'plans'],
      queryFn: () => everyPage<TrainingPlanRow>('/v1/training-plans', {}),
    }),
  plan: (id: string) =>
    queryOptions({
      queryKey: ['growth', 'plans', id],
      queryFn: () => api.read<TrainingPlanView>(planAt(id)),
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

const planAt = (id: string): `/v1/training-plans/${string}` =>
  `/v1/training-plans/${encodeURIComponent(id)}` as const
const sessionAt = (id: string): `/v1/training-sessions/${string}` =>
  `/v1/training-sessions/${encodeURIComponent(id)}` as const

export const planTraining = (wish: NewTrainingPlan, command: CommandId) =>
  api.post<TrainingPlanView>('/v1/training-plans', wish, { command })

export const addSession = (planId: string, wish: NewTrainingSession, command: CommandId) =>
  api.post<TrainingSessionView>(`${planAt(planId)}/sessions`, wish, { command })

export const answerTraining = (id: string, wish: TrainingAnswer, command: CommandId) =>
  api.post<TrainingSessionView>(`${sessionAt(id)}/answer`, wish, { command })

export const recordAttendance = (
  { id, version }: TrainingSessionView,
  wish: TrainingAttendance,
  command: CommandId,
) => api.post<TrainingSessionView>(`${sessionAt(id)}/attendance`, wish, { version, command })

export const cancelTraining = (
  { id, version }: TrainingSessionView,
  reason: string,
  command: CommandId,
) =>
  api.post<TrainingSessionView>(`${sessionAt(id)}/cancellation`, { reason }, { version, command })

export const setGoal = (personId: string, wish: NewCareerGoal, command: CommandId) =>
  api.post<CareerGoalView>(`/v1/people/${encodeURIComponent(personId)}/career-goals`, wish, {
    command,
  })

export const endGoal = ({ id, version }: CareerGoalView, wish: CareerGoalEnd, command: CommandId) =>
  api.post<CareerGoalView>(`/v1/career-goals/${encodeURIComponent(id)}/end`, wish, {
    version,
    command,
  })
