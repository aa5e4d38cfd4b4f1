import type {
  ConsequenceRow,
  ConsequenceVerdict,
  ConsequenceView,
  NewConsequence,
} from '@bylaw/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../api'
import type { CommandId } from '../command-id'
import { everyPage } from '../queries'

const at = (id: string): `/v1/consequences/${string}` =>
  `/v1/consequences/${encodeURIComponent(id)}` as const

/** What is read of what comes of results. */
export const consequenceQueries = {
  all: () =>
    queryOptions({
      queryKey: ['consequences', 'list'],
      queryFn: () => everyPage<ConsequenceRow>('/v1/consequences', {}),
    }),
  ofSheet: (appraisalId: string) =>
    queryOptions({
      queryKey: ['consequences', 'list', appraisalId],
      queryFn: () => everyPage<ConsequenceRow>('/v1/consequences', { appraisalId }),
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: ['consequences', 'one', id],
      queryFn: () => api.read<ConsequenceView>(at(id)),
    }),
}

export const decideUponResult = (wish: NewConsequence, command: CommandId) =>
  api.post<ConsequenceView>('/v1/consequences', wish, { command })

type Of = Pick<ConsequenceView, 'id' | 'version'>

export const replyToConsequence = ({ id, version }: Of, text: string, command: CommandId) =>
  api.post<ConsequenceView>(`${at(id)}/reply`, { text }, { version, command })

export const decideConsequence = (
  { id, version }: Of,
  verdict: ConsequenceVerdict,
  command: CommandId,
) => api.post<ConsequenceView>(`${at(id)}/verdict`, verdict, { version, command })
