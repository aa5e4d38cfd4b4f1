import type { SatisfactionView, SurveyAnswer, SurveyForm, SurveyView } from '@bylaw/contract'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from '../api'
import type { CommandId } from '../command-id'
import type { Page } from '../queries'

/** Closings of one month, of one person or of all. */
export interface SurveyChoice {
  readonly personId: string | undefined
  readonly from: string
  readonly to: string
}
export const SHOWN = ['all', 'answered', 'low'] as const
export type Shown = (typeof SHOWN)[number]

const ticket = (id: string) => `/v1/tickets/${encodeURIComponent(id)}` as const

/** What is read of customers' answers. */
export const surveyQueries = {
  list: (choice: SurveyChoice, only: Shown) =>
    infiniteQueryOptions({
      queryKey: ['surveys', 'list', choice, only],
      queryFn: ({ pageParam }) =>
        api.read<Page<SurveyView>>('/v1/surveys', { ...choice, only, cursor: pageParam }),
      initialPageParam: '',
      getNextPageParam: ({ nextCursor }) => nextCursor,
    }),
  figures: (choice: SurveyChoice) =>
    queryOptions({
      queryKey: ['surveys', 'figures', choice],
      queryFn: () => api.read<SatisfactionView>('/v1/satisfaction', { ...choice }),
    }),
  /** @param version of the ticket: a closing that is new is read anew */
  ofTicket: (ticketId: string, version: number) =>
    queryOptions({
      queryKey: ['surveys', 'ticket', ticketId, version],
      queryFn: () => api.read<Page<SurveyView>>(`${ticket(ticketId)}/surveys`),
    }),
  own: (ticketId: string, version: number) =>
    queryOptions({
      queryKey: ['surveys', 'own', ticketId, version],
      queryFn: () => api.read<SurveyForm>(`${ticket(ticketId)}/survey`),
      retry: false,
      // The closing is noted a moment after the ticket shows it.
      refetchInterval: ({ state }) => (state.data ? false : 3_000),
    }),
  byLink: (token: string) =>
    queryOptions({
      queryKey: ['surveys', 'link', token],
      queryFn: () => api.post<SurveyForm>('/v1/survey-links/reading', { token }),
      retry: false,
      staleTime: Number.POSITIVE_INFINITY,
    }),
}

/** What a customer fills in; the marks beside are optional. */
export type SurveyWish = SurveyAnswer

export const answerByLink = (token: string, answer: SurveyWish): Promise<SurveyForm> =>
  api.post('/v1/survey-links/answer', { token, ...answer })

export const refuseByLink = (token: string): Promise<unknown> =>
  api.post('/v1/survey-links/refusal', { token })

export const answerOwn = (
  ticketId: string,
  answer: SurveyWish,
  command: CommandId,
): Promise<SurveyForm> => api.post(`${ticket(ticketId)}/survey`, answer, { command })
