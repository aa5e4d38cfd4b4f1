import type {
  AppealVerdict,
  AppraisalForm,
  AppraisalRow,
  AppraisalScores,
  AppraisalView,
  NewAppraisal,
  RatersView,
  RatersWish,
  RatingFormView,
  RatingView,
  RatingWish,
} from '@bylaw/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../api'
import type { CommandId } from '../command-id'
import { everyPage } from '../queries'

const at = (id: string): `/v1/appraisals/${string}` =>
  `/v1/appraisals/${encodeURIComponent(id)}` as const

const ratingAt = (id: string): `/v1/ratings/${string}` =>
  `/v1/ratings/${encodeURIComponent(id)}` as const

/** What the appraisal screens read. */
export const appraisalQueries = {
  period: (period: string) =>
    queryOptions({
      queryKey: ['appraisals', 'period', period],
      queryFn: () => everyPage<AppraisalRow>('/v1/appraisals', { period }),
    }),
  forms: (span: { readonly period: string } | { readonly projectId: string }) =>
    queryOptions({
      queryKey: ['appraisals', 'forms', span],
      queryFn: () =>
        api.read<{ readonly items: readonly AppraisalForm[] }>('/v1/appraisal-forms', span),
    }),
  raters: (appraisalId: string) =>
    queryOptions({
      queryKey: ['appraisals', 'raters', appraisalId],
      queryFn: () => api.read<RatersView>(`${at(appraisalId)}/raters`),
    }),
  ratings: () =>
    queryOptions({
      queryKey: ['appraisals', 'ratings'],
      queryFn: () => everyPage<RatingView>('/v1/ratings', {}),
    }),
  rating: (ratingId: string) =>
    queryOptions({
      queryKey: ['appraisals', 'rating', ratingId],
      queryFn: () => api.read<RatingView>(ratingAt(ratingId)),
    }),
  ratingByLink: (token: string) =>
    queryOptions({
      queryKey: ['appraisals', 'link', token],
      queryFn: () => api.post<RatingFormView>('/v1/rating-links/reading', { token }),
      retry: false,
      staleTime: Number.POSITIVE_INFINITY,
    }),
  sheet: (appraisalId: string) =>
    queryOptions({
      queryKey: ['appraisals', 'sheet', appraisalId],
      queryFn: () => api.read<AppraisalView>(at(appraisalId)),
    }),
}

export const startAppraisal = (wish: NewAppraisal, command: CommandId): Promise<AppraisalView> =>
  api.post('/v1/appraisals', wish, { command })

export const saveScores = (id: string, version: number, wish: AppraisalScores) =>
  api.put<AppraisalView>(`${at(id)}/scores`, wish, { version })

export const nameRaters = (id: string, version: number, wish: RatersWish) =>
  api.put<RatersView>(`${at(id)}/raters`, wish, { version })

export const saveRating = (id: string, version: number, wish: RatingWish) =>
  api.put<RatingView>(ratingAt(id), wish, { version })

export const rateByLink = (token: string, version: number, wish: RatingWish) =>
  api.post<RatingFormView>('/v1/rating-links/answer', { token, version, ...wish })

export const completeAppraisal = (id: string, version: number, command: CommandId) =>
  api.post<AppraisalView>(`${at(id)}/completion`, {}, { version, command })

export const openSecondRound = (id: string, version: number, command: CommandId) =>
  api.post<AppraisalView>(`${at(id)}/second-round`, {}, { version, command })

export const acknowledgeAppraisal = (id: string, version: number, command: CommandId) =>
  api.post<AppraisalView>(`${at(id)}/acknowledgement`, {}, { version, command })

export const appealAppraisal = (id: string, version: number, text: string, command: CommandId) =>
  api.post<AppraisalView>(`${at(id)}/appeal`, { text }, { version, command })

export const withdrawAppeal = (id: string, version: number, command: CommandId) =>
  api.post<AppraisalView>(`${at(id)}/appeal/withdrawal`, {}, { version, command })

export const judgeAppeal = (
  id: string,
  version: number,
  verdict: AppealVerdict,
  command: CommandId,
) => api.post<AppraisalView>(`${at(id)}/appeal/verdicts`, verdict, { version, command })
